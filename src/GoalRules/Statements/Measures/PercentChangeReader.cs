namespace GoalRules;

/// <summary>
/// Finds what a text wants to change by some per cent of nobody says what. Silent where the text does say: "percentage points",
/// "relative", or the value to reach.
/// </summary>
internal sealed class PercentChangeReader(Statement statement, TokenizedText text)
{
    /// <summary>As far as a sentence is followed, in words.</summary>
    private const int Reach = 24;

    private const int HedgesAtMost = 6;

    private readonly List<PercentChange> _changes = [];
    private List<TextSpan>? _shares;
    private double? _start;

    /// <summary>The word behind the change before, where the next object begins: "raise sales by 5 % and occupancy by 3 %".</summary>
    private int _opened;

    public List<PercentChange> Read()
    {
        var amounts = statement.Amounts;
        if (!amounts.Any(amount => amount is { Unit: "%", Value: not null }) || SaysWhichIsMeant(amounts)) return _changes;
        _start = ReadStart();
        foreach (var amount in amounts)
        {
            if (amount is not { Unit: "%", Value: { } value }) continue;
            var number = text.FirstFrom(amount.Phrase.Span.Start);
            var behind = Behind(amount.Phrase.Span);
            if (amount.Role == AmountRole.Change) AddBy(number, behind, value);
            else AddMovement(number, behind, value);
        }

        return _changes;
    }

    /// <summary>"percentage points", "relative", a value to reach, or a range.</summary>
    private bool SaysWhichIsMeant(IReadOnlyList<Amount> amounts) =>
        text.Lexicon.PointsSigns.OccursIn(text.Text) || amounts.Any(amount => amount is { Unit: "%", Role: AmountRole.Target }) || statement.Measures.Any(measure => measure.ByUpper is not null);

    /// <summary>"Increase the win rate by 5 %", "the win rate increases by 5 %".</summary>
    private void AddBy(int number, int behind, double value)
    {
        var preposition = number - 1;
        while (preposition > 0 && number - preposition < HedgesAtMost && !text[preposition].Is(WordClasses.AmountChanges)) preposition--;
        if (IsOf(behind) && StandsClose(behind)) return;
        var opened = _opened;
        _opened = behind;
        var sentence = preposition;
        while (sentence > 0 && preposition - sentence < Reach && !text.EndsSentence(sentence - 1)) sentence--;
        var verb = preposition - 1;
        while (verb >= sentence && !text[verb].Is(PartsOfSpeech.Changes)) verb--;
        var isSubject = verb == preposition - 1;
        var (first, end) = isSubject ? (Math.Max(sentence, opened), verb) : (Math.Max(Math.Max(verb + 1, sentence), opened), preposition);
        Add(SpanOf(preposition, behind), value, verb >= sentence ? text[verb].Direction : null, first, end, isSubject ? verb : preposition);
    }

    /// <summary>"A 5 % increase in the win rate".</summary>
    private void AddMovement(int number, int behind, double value)
    {
        if (!StandsClose(behind) || !IsMovement(behind) || !(IsOf(behind + 1) || text.Cues(behind + 1).HasFlag(NumberCues.In)) || !StandsClose(behind + 1)) return;
        var end = behind + 2;
        while (end < text.Count && end - behind < Reach && !text.EndsSentence(end - 1)) end++;
        Add(SpanOf(number, behind + 1), value, text[behind].Direction, behind + 2, end, stop: -1);
    }

    private void Add(TextSpan phrase, double value, Direction? direction, int first, int end, int stop)
    {
        if (first >= end) return;
        var named = SpanOf(first, end);
        _changes.Add(new PercentChange(new Phrase(statement, phrase), value, direction, new Phrase(statement, named), NamesShare(first, named, stop), _start));
    }

    /// <summary>Whether the head of what is named is a share: no preposition stands before it, and no noun behind, as in "win rate review".</summary>
    private bool NamesShare(int first, TextSpan named, int stop)
    {
        _shares ??= [.. text.Lexicon.Percentages.Find(text.Text)];
        var share = _shares.FirstFrom(named.Start);
        if (share == _shares.Count || _shares[share].End > named.End) return false;
        var next = text.FirstFrom(_shares[share].End);
        for (var i = first; text[i].Span.Start < _shares[share].Start; i++)
        {
            if (IsOf(i) || (text[i].Is(WordClasses.ObjectEnds) && !text[i].Is(WordClasses.Conjunctions) && !text.IsWord(i, "to"))) return false;
        }

        return IsOf(next - 1) || next == stop || !StandsClose(next) || IsOf(next) || text.IsWord(next, "up") || text.IsWord(next, "down")
            || text[next].Is(WordClasses.ObjectEnds | WordClasses.AmountFollowers | WordClasses.StateVerbs);
    }

    /// <summary>Where the text says that it stands: "(currently 40 %)", "from 40 %".</summary>
    private double? ReadStart()
    {
        if (statement.Baseline is { Unit: "%" } baseline) return baseline.Value;
        foreach (var amount in statement.Amounts)
        {
            if (amount.Unit == "%" && text.FirstFrom(amount.Phrase.Span.Start) is var number and > 0 && text[number - 1].Is(WordClasses.AmountStarts) && !text[number - 1].Is(WordClasses.AmountChanges)) return amount.Value;
        }

        return null;
    }

    private bool IsOf(int i) => text.Is(i, WordClasses.Genitives);

    private bool IsMovement(int i) => text[i].Is(PartsOfSpeech.Changes) || text.IsWord(i, "reduction") || text.IsWord(i, "improvement") || text.IsWord(i, "growth");

    /// <summary>The first word behind an amount and its per cent sign or word.</summary>
    private int Behind(TextSpan number)
    {
        var next = text.FirstFrom(number.End);
        while (next < text.Count && StandsClose(next) && (text.Cues(next).HasFlag(NumberCues.Percent) || text.IsWord(next, "per") || text.IsWord(next, "pour") || text.IsWord(next, "cent"))) next++;
        return next;
    }

    /// <summary>From a word to before another, with the per cent sign that may stand behind the last.</summary>
    private TextSpan SpanOf(int first, int end)
    {
        var last = text[end - 1].Span.End;
        var sign = last;
        while (sign < text.Text.Length && text.Text[sign] == ' ') sign++;
        if (sign < text.Text.Length && text.Text[sign] == '%') last = sign + 1;
        return new TextSpan(text[first].Span.Start, last - text[first].Span.Start);
    }

    /// <summary>Whether nothing but spaces and a per cent sign stand before a word.</summary>
    private bool StandsClose(int i) => i > 0 && i < text.Count && text.Gap(i - 1).IndexOfAnyExcept(" %") < 0;
}
