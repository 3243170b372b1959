using System.Buffers;

namespace GoalRules;

/// <summary>
/// Whether a text opens as the name of a metric: "% of contracts", "annual number of visits", "degree to which". What such a name counts
/// may have numbers of its own ("contracts over $10,000", "staff who are under 30"), which set no target.
/// </summary>
internal sealed class MetricName
{
    /// <summary>How many words may stand before the one that opens the name: "average annual number".</summary>
    private const int Reach = 3;

    private static readonly SearchValues<char> Claims = SearchValues.Create(":=<>≥≤");

    private readonly TokenizedText _text;
    private readonly bool _isShare;
    private readonly int _clause;

    public MetricName(TokenizedText text)
    {
        _text = text;
        for (var i = 0; i < Math.Min(Reach, text.Count) && !IsPresent; i++)
        {
            var isSign = BeginsWithSign(i);
            IsPresent = isSign || (text.Is(i, WordClasses.MeasureNouns) && LeadsOn(i + 1));
            _isShare = IsPresent && (isSign || text.Lexicon.Share.Find(text.Text).Any(share => share.Start == text[i].Span.Start));
            if (!IsPresent && !text.Is(i, WordClasses.MeasureNouns) && (text.Is(i, PartsOfSpeech.Verbs | WordClasses.Prepositions) || text[i].Kind != WordKind.Letters)) break;
        }

        while (IsPresent && _clause < text.Count && !OpensClause(_clause)) _clause++;
    }

    public bool IsPresent { get; }

    /// <summary>Whether a number tells which things are counted rather than how many of them there shall be.</summary>
    public bool IsCondition(Number number)
    {
        if (!IsPresent) return false;
        if (_isShare) return number.Unit is not ("%" or "pp") && (number.Unit.Length > 0 || number.Noun >= 0 || number.First > _clause);
        return number.First > _clause && number.Role != AmountRole.Target && !_text.Gap(number.First - 1).ContainsAny(Claims);
    }

    /// <summary>"% of", "# of", but not "95 % of".</summary>
    private bool BeginsWithSign(int i)
    {
        var before = i == 0 ? _text.Text.AsSpan(0, _text[0].Span.Start) : _text.Gap(i - 1);
        return before.Contains('%') || (before.Contains('#') && !char.IsAsciiDigit(_text.WordAt(i)[0]));
    }

    /// <summary>"of", "d'accidents", "moyen de", "to which".</summary>
    private bool LeadsOn(int i) => IsOf(i) || (_text.IsLetters(i) && !_text.Is(i, PartsOfSpeech.Nouns) && IsOf(i + 1)) || (_text.Is(i, WordClasses.Prepositions) && OpensClause(i + 1));

    private bool IsOf(int i) => _text.Is(i, WordClasses.Genitives) || (_text.IsLetters(i) && _text.WordAt(i) is ['d' or 'D', '\'', ..]);

    private bool OpensClause(int i) => _text.Is(i, WordClasses.Subordinators) && !_text.EndsSentence(i);
}
