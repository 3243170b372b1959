namespace GoalRules;

/// <summary>
/// Finds what a text wants to change by some per cent of nobody says what. Silent where the text does say: "percentage points",
/// "relative", or the value to reach.
/// </summary>
internal sealed class PercentChangeReader(Statement statement, string text, IReadOnlyList<Word> words, Lexicon lexicon)
{
    /// <summary>As far as a sentence is followed, in words.</summary>
    private const int Reach = 24;

    private const int HedgesAtMost = 6;

    private const WordClasses ChangeVerbs = WordClasses.IncreaseVerbs | WordClasses.DecreaseVerbs | WordClasses.ChangeVerbs;

    private readonly List<PercentChange> _changes = [];
    private List<TextSpan>? _shares;
    private double? _start;

    /// <summary>The word behind the change before, where the next object begins: "raise sales by 5 % and occupancy by 3 %".</summary>
    private int _opened;

    public List<PercentChange> Read()
    {
        var amounts = statement.Amounts;
        if (amounts.Count == 0 || !amounts.Any(amount => amount is { Unit: "%", Value: not null }) || lexicon.PointsSigns.OccursIn(text) || amounts.Any(amount => amount is { Unit: "%", Role: AmountRole.Target }) || statement.Measures.Any(measure => measure.ByUpper is not null)) return _changes;
        _start = ReadStart();
        foreach (var amount in amounts)
        {
            if (amount is not { Unit: "%", Value: { } value }) continue;
            var number = words.FirstFrom(amount.Phrase.Span.Start);
            var behind = Behind(amount.Phrase.Span);
            if (amount.Role == AmountRole.Change) AddBy(number, behind, value);
            else AddMovement(number, behind, value);
        }

        return _changes;
    }

    /// <summary>"Increase the win rate by 5 %", "the win rate increases by 5 %".</summary>
    private void AddBy(int number, int behind, double value)
    {
        var preposition = number - 1;
        while (preposition > 0 && number - preposition < HedgesAtMost && !words[preposition].Is(WordClasses.AmountChanges)) preposition--;
        if (IsWord(behind, "of") && StandsClose(behind)) return;
        var opened = _opened;
        _opened = behind;
        var sentence = preposition;
        while (sentence > 0 && preposition - sentence < Reach && !EndsSentence(sentence - 1)) sentence--;
        var verb = preposition - 1;
        while (verb >= sentence && !words[verb].Is(ChangeVerbs)) verb--;
        var isSubject = verb == preposition - 1;
        var (first, end) = isSubject ? (Math.Max(sentence, opened), verb) : (Math.Max(Math.Max(verb + 1, sentence), opened), preposition);
        Add(SpanOf(preposition, behind), value, verb >= sentence ? DirectionOf(verb) : null, first, end, isSubject ? verb : preposition);
    }

    /// <summary>"A 5 % increase in the win rate".</summary>
    private void AddMovement(int number, int behind, double value)
    {
        if (!StandsClose(behind) || !IsMovement(behind) || !(IsWord(behind + 1, "in") || IsWord(behind + 1, "of")) || !StandsClose(behind + 1)) return;
        var end = behind + 2;
        while (end < words.Count && end - behind < Reach && !EndsSentence(end - 1)) end++;
        Add(SpanOf(number, behind + 1), value, DirectionOf(behind), behind + 2, end, stop: -1);
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
        _shares ??= [.. lexicon.Percentages.Find(text)];
        var share = _shares.FirstFrom(named.Start);
        if (share == _shares.Count || _shares[share].End > named.End) return false;
        var next = words.FirstFrom(_shares[share].End);
        for (var i = first; words[i].Span.Start < _shares[share].Start; i++)
        {
            if (IsOf(i) || (words[i].Is(WordClasses.ObjectEnds) && !words[i].Is(WordClasses.Conjunctions) && !IsWord(i, "to"))) return false;
        }

        return IsOf(next - 1) || next == stop || !StandsClose(next) || IsOf(next) || IsWord(next, "up") || IsWord(next, "down")
            || words[next].Is(WordClasses.ObjectEnds | WordClasses.AmountFollowers | WordClasses.StateVerbs);
    }

    /// <summary>Where the text says that it stands: "(currently 40 %)", "from 40 %".</summary>
    private double? ReadStart()
    {
        if (statement.Baseline is { Unit: "%" } baseline) return baseline.Value;
        foreach (var amount in statement.Amounts)
        {
            if (amount.Unit == "%" && words.FirstFrom(amount.Phrase.Span.Start) is var number and > 0 && words[number - 1].Is(WordClasses.AmountStarts) && !words[number - 1].Is(WordClasses.AmountChanges)) return amount.Value;
        }

        return null;
    }

    private bool IsOf(int i) => IsWord(i, "of") || IsWord(i, "de") || IsWord(i, "des") || IsWord(i, "du");

    private Direction? DirectionOf(int verb) => words[verb].Is(WordClasses.IncreaseVerbs) ? Direction.Up : words[verb].Is(WordClasses.DecreaseVerbs) ? Direction.Down : null;

    private bool IsMovement(int i) => words[i].Is(ChangeVerbs) || IsWord(i, "reduction") || IsWord(i, "improvement") || IsWord(i, "growth");

    /// <summary>The first word behind an amount and its per cent sign or word.</summary>
    private int Behind(TextSpan number)
    {
        var next = words.FirstFrom(number.End);
        while (next < words.Count && StandsClose(next) && (lexicon.CuesOf(text.AsSpan(words[next].Span.Start, words[next].Span.Length)).HasFlag(NumberCues.Percent) || IsWord(next, "per") || IsWord(next, "pour") || IsWord(next, "cent"))) next++;
        return next;
    }

    /// <summary>From a word to before another, with the per cent sign that may stand behind the last.</summary>
    private TextSpan SpanOf(int first, int end)
    {
        var last = words[end - 1].Span.End;
        var sign = last;
        while (sign < text.Length && text[sign] == ' ') sign++;
        if (sign < text.Length && text[sign] == '%') last = sign + 1;
        return new TextSpan(words[first].Span.Start, last - words[first].Span.Start);
    }

    private bool EndsSentence(int i) => Gap(i).IndexOfAny(".;:!?") >= 0;

    /// <summary>Whether nothing but spaces and a per cent sign stand before a word.</summary>
    private bool StandsClose(int i) => i > 0 && i < words.Count && Gap(i - 1).IndexOfAnyExcept(" %") < 0;

    private ReadOnlySpan<char> Gap(int i) => text.AsSpan(words[i].Span.End, words[i + 1].Span.Start - words[i].Span.End);

    private bool IsWord(int i, string word) => i < words.Count && text.AsSpan(words[i].Span.Start, words[i].Span.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}
