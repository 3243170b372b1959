using System.Buffers;
using System.Globalization;

namespace GoalRules;

/// <summary>
/// Finds dates and periods in a text, and which of them say when a result is due. A duration inside a measure ("answered within one
/// day"), a cadence ("weekly"), a start ("from April") and a period inside a name ("the FY23 roadmap") do not.
/// </summary>
internal sealed class DateReader
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".,;:)]");

    private static readonly string[] NumericFormats =
    [
        "yyyy-M-d", "d-M-yyyy", "M-d-yyyy", "d-M-yy", "M-d-yy",
        "yyyy/M/d", "d/M/yyyy", "M/d/yyyy", "d/M/yy", "M/d/yy",
        "yyyy.M.d", "d.M.yyyy", "d.M.yy",
    ];

    private readonly string _text;
    private readonly IReadOnlyList<Word> _words;
    private readonly Lexicon _lexicon;
    private readonly Lazy<bool> _hasPercent;
    private readonly Lazy<bool> _hasServiceLevel;
    private readonly Lazy<bool> _hasLowerCase;

    public DateReader(string plainText, IReadOnlyList<Word> words, Lexicon lexicon)
    {
        _text = plainText;
        _words = words;
        _lexicon = lexicon;
        _hasPercent = new Lazy<bool>(() => _text.Contains('%'));
        _hasServiceLevel = new Lazy<bool>(() => _lexicon.ServiceLevelVerbs.OccursIn(_text));
        _hasLowerCase = new Lazy<bool>(() => _text.Any(char.IsLower));
        for (var i = 0; i < words.Count;)
        {
            var length = LengthAt(i);
            if (length > 0)
            {
                var span = Span(i, length);
                All.Add(span);
                if (IsDeadline(i, length)) Deadlines.Add(span);
            }

            i += Math.Max(length, 1);
        }

        // "year-end" and "EOQ" are words of their own.
        var ends = lexicon.PeriodEnds.Find(plainText).Where(end => !Covers(end)).ToList();
        All.AddRange(ends);
        Deadlines.AddRange(ends.Where(end => !IsStart(WordAt(end.Start))));
        All.Sort(ByStart);
        Deadlines.Sort(ByStart);
    }

    /// <summary>Everything that is a date or a period, whatever it is for, in the order of the text; no two overlap.</summary>
    public List<TextSpan> All { get; } = [];

    /// <summary>Those that say when the result is due, in the order of the text.</summary>
    public List<TextSpan> Deadlines { get; } = [];

    /// <summary>Whether a date or a period shares a character with <paramref name="span"/>.</summary>
    public bool Covers(TextSpan span) => All.Cover(span);

    /// <summary>How many words from <paramref name="i"/> on make a date or a period; 0 for none.</summary>
    private int LengthAt(int i)
    {
        var numeric = NumericDate(i);
        if (numeric > 0) return numeric;
        var day = DayAndMonth(i);
        if (day > 0) return day;
        var period = NamedPeriod(i);
        if (period > 0) return period;
        var relative = RelativePeriod(i);
        if (relative > 0) return relative;
        return Duration(i);
    }

    /// <summary>"2026-03-31", "31/03/2026", "31.03.2026".</summary>
    private int NumericDate(int i)
    {
        if (_words[i].Kind != WordKind.Number) return 0;
        var length = (Joined(i, '-') && Joined(i + 1, '-')) || (Joined(i, '/') && Joined(i + 1, '/')) ? 3 : 1;
        var span = Span(i, length);
        return DateOnly.TryParseExact(_text.AsSpan(span.Start, span.Length), NumericFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? length : 0;
    }

    /// <summary>"4 March 2026", "March 4th, 2026", "March 2026", "March".</summary>
    private int DayAndMonth(int i)
    {
        var length = 0;
        if (IsDay(i) && IsMonth(i + 1)) length = 2;
        else if (IsDay(i) && Is(i + 1, WordClasses.Filler) && IsMonth(i + 2)) length = 3;
        else if (IsMonth(i)) length = IsDay(i + 1) ? 2 : 1;
        if (length == 0) return 0;
        if (IsYear(i + length)) length++;
        var isBareWord = length == 1 && Is(i, WordClasses.MonthsThatAreWords);
        return isBareWord && !FollowsDatePreposition(i) && !Precedes(i, WordClasses.Edge) ? 0 : length;
    }

    /// <summary>"Q3", "Q3 FY23", "FY19-Q1", "second half of 2026", "FY2023", "2016-17", "2026".</summary>
    private int NamedPeriod(int i)
    {
        if (IsPartOfYear(i, out var length) || IsFiscalYear(i, out length))
        {
            var next = i + length;
            if (Is(next, WordClasses.Filler) && (IsYear(next + 1) || IsFiscalYear(next + 1, out _))) next++;
            if (IsFiscalYear(next, out var more) || IsPartOfYear(next, out more)) length = next + more - i;
            else if (IsYear(next)) length = next + 1 - i;
            return length;
        }

        if (!IsYear(i)) return 0;
        return (Joined(i, '-') || Joined(i, '/')) && _words[i + 1] is { Kind: WordKind.Number, Span.Length: 2 or 4 } ? 2 : 1;
    }

    /// <summary>"this quarter", "the next 6 months", "end of the year", "beginning of May".</summary>
    private int RelativePeriod(int i)
    {
        if (Is(i, WordClasses.PeriodAdjectives))
        {
            if (Is(i + 1, WordClasses.FiscalYear) && Is(i + 2, WordClasses.PeriodNouns)) return 3;
            if (Is(i + 1, WordClasses.PeriodNouns)) return 2;
            if (IsNumber(i + 1) && Is(i + 2, WordClasses.DurationNouns)) return 3;
            return 0;
        }

        if (!Is(i, WordClasses.Edge)) return 0;
        var next = i + 1;
        while (Is(next, WordClasses.Filler) || Is(next, WordClasses.PeriodAdjectives)) next++;
        if (Is(next, WordClasses.PeriodNouns)) return next + 1 - i;
        if (next == i + 1) return 0;
        var named = next < _words.Count ? Math.Max(DayAndMonth(next), NamedPeriod(next)) : 0;
        return named > 0 ? next + named - i : 0;
    }

    /// <summary>"within 90 days": a length of time after a preposition that counts from today.</summary>
    private int Duration(int i) =>
        i > 0 && Is(i - 1, WordClasses.FirmDatePrepositions) && !Is(i - 1, WordClasses.AmountChanges) && !IsWord(i + 2, "of") && IsNumber(i) && Is(i + 1, WordClasses.DurationNouns) && !IsPartOfMeasure(i + 1) ? 2 : 0;

    /// <summary>"95 % within one day", "resolved within 2 months"; but months beside a mere percentage are time to reach it.</summary>
    private bool IsPartOfMeasure(int noun) => _hasServiceLevel.Value || (_hasPercent.Value && !Is(noun, WordClasses.LongDurationNouns));

    private bool IsDeadline(int i, int length)
    {
        if (Is(i - 1, WordClasses.NotDeadlinePrepositions) || IsStart(i) || SaysWhenTheObjectCameAbout(i)) return false;
        if (Is(i, WordClasses.Edge) || Is(i, WordClasses.PeriodAdjectives)) return true;
        var firm = FollowsFirmPreposition(i);
        if (firm) return true;
        return !NamesWhatFollows(i + length) && (FollowsDatePreposition(i) || EndsClause(i + length - 1) || length >= 3);
    }

    /// <summary>"the people hired in Q3", "work done in 2025": a past participle that describes something, not what is to be done.</summary>
    private bool SaysWhenTheObjectCameAbout(int i)
    {
        var participle = i - 2;
        return Is(i - 1, WordClasses.DatePrepositions) && participle >= 2 && Is(participle, WordClasses.Completions) && EndsInPast(Text(participle))
            && !Is(participle - 1, WordClasses.StateVerbs) && !Is(participle - 1, WordClasses.Conjunctions) && Between(participle - 1) == " ";
    }

    private static bool EndsInPast(ReadOnlySpan<char> word) => word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || word.Equals("done", StringComparison.OrdinalIgnoreCase);

    private bool IsShort(int i) => IsWord(i, "week") || IsWord(i, "sprint") || IsWord(i, "cycle");

    private bool IsWord(int i, string word) => i >= 0 && i < _words.Count && Text(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>"from the end of March", "starting in April".</summary>
    private bool IsStart(int i)
    {
        var before = i - 1;
        while (before >= i - 3 && (Is(before, WordClasses.Filler) || Is(before, WordClasses.DatePrepositions))) before--;
        return Is(before, WordClasses.StartPrepositions);
    }

    /// <summary>A capital right behind a period makes the period part of a name, unless all is in capitals: "in the FY23 Roadmap".</summary>
    private bool NamesWhatFollows(int next) =>
        next < _words.Count && _hasLowerCase.Value && _words[next].Kind == WordKind.Letters && Between(next - 1).Trim().Length == 0 && char.IsUpper(Text(next)[0]);

    private bool EndsClause(int last) => last + 1 == _words.Count || Between(last).AsSpan().ContainsAny(ClauseEnds);

    private bool FollowsDatePreposition(int i) => Precedes(i, WordClasses.DatePrepositions) || FollowsFirmPreposition(i);

    private bool FollowsFirmPreposition(int i) => Precedes(i, WordClasses.FirmDatePrepositions);

    /// <summary>Whether a word of the set stands before <paramref name="i"/>, with only words such as "the", "of" and "end" between.</summary>
    private bool Precedes(int i, WordClasses set)
    {
        var before = i - 1;
        while (before >= 0 && before >= i - 3 && !Is(before, set) && (Is(before, WordClasses.Filler) || Is(before, WordClasses.Edge))) before--;
        return before >= 0 && Is(before, set);
    }

    private bool IsDay(int i)
    {
        if (i >= _words.Count || _words[i].Kind == WordKind.Letters) return false;
        var text = Text(i);
        var digits = text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? text[..end] : text;
        return digits.Length is 1 or 2 && int.Parse(digits) is >= 1 and <= 31 && IsDayEnding(text[digits.Length..]);
    }

    private static bool IsDayEnding(ReadOnlySpan<char> ending)
    {
        if (ending.IsEmpty) return true;
        foreach (var known in (ReadOnlySpan<string>)["st", "nd", "rd", "th", "er"])
        {
            if (ending.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private bool IsMonth(int i) => i < _words.Count && _lexicon.Months.ContainsKey(Text(i).ToString());

    private bool IsYear(int i) =>
        i < _words.Count && _words[i].Kind == WordKind.Number && _words[i].Span.Length == 4 && int.TryParse(Text(i), out var year) && year is >= 1990 and <= 2100
        && !IsAmountOrName(_words[i].Span.Start);

    /// <summary>"$2000", "#2021", and the edition of a standard: "ISO 9001:2015".</summary>
    private bool IsAmountOrName(int start) =>
        start > 0 && ("$€£#_".Contains(_text[start - 1]) || (start > 1 && _text[start - 1] == ':' && char.IsAsciiDigit(_text[start - 2])));

    /// <summary>"Q3", "H1", "T2", "second quarter".</summary>
    private bool IsPartOfYear(int i, out int length)
    {
        length = 0;
        if (i >= _words.Count) return false;
        var text = Text(i);
        if (text.Length == 4 && text.StartsWith("EOQ", StringComparison.OrdinalIgnoreCase) && text[3] is >= '1' and <= '4') length = 1;
        else if (text.Length == 2 && char.ToUpperInvariant(text[0]) switch { 'Q' or 'T' => text[1] is >= '1' and <= '4', 'H' or 'S' => text[1] is '1' or '2', _ => false }) length = 1;
        else if (Is(i, WordClasses.Ordinals) && Is(i + 1, WordClasses.PeriodNouns) && !IsShort(i + 1)) length = 2;
        return length > 0;
    }

    /// <summary>"FY23", "FY 2023", "fiscal year 2023-24".</summary>
    private bool IsFiscalYear(int i, out int length)
    {
        length = 0;
        if (i >= _words.Count) return false;
        var text = Text(i);
        if (text.Length is 4 or 6 && (text.StartsWith("FY", StringComparison.OrdinalIgnoreCase) || text.StartsWith("CY", StringComparison.OrdinalIgnoreCase))
            && !text[2..].ContainsAnyExceptInRange('0', '9'))
        {
            length = 1;
        }
        else if (Is(i, WordClasses.FiscalYear))
        {
            var year = Is(i + 1, WordClasses.FiscalYear) ? i + 2 : i + 1;
            if (IsYear(year)) length = year + 1 - i;
        }

        if (length > 0 && Joined(i + length - 1, '-') && _words[i + length] is { Kind: WordKind.Number, Span.Length: 2 or 4 }) length++;
        return length > 0;
    }

    private bool IsNumber(int i) => i < _words.Count && (_words[i].Kind == WordKind.Number || Is(i, WordClasses.NumberWords));

    private bool Is(int i, WordClasses set) =>
        i >= 0 && i < _words.Count && _words[i].Is(set);

    /// <summary>Whether the word and the next are two numbers with nothing but <paramref name="joint"/> between.</summary>
    private bool Joined(int i, char joint) =>
        i + 1 < _words.Count && _words[i + 1].Kind == WordKind.Number && _words[i + 1].Span.Start == _words[i].Span.End + 1 && _text[_words[i].Span.End] == joint;

    /// <summary>The word that begins at a place of the text.</summary>
    private int WordAt(int start)
    {
        var (low, high) = (0, _words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_words[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int ByStart(TextSpan left, TextSpan right) => left.Start.CompareTo(right.Start);

    private string Between(int i) => _text[_words[i].Span.End.._words[i + 1].Span.Start];

    private ReadOnlySpan<char> Text(int i) => _text.AsSpan(_words[i].Span.Start, _words[i].Span.Length);

    private TextSpan Span(int i, int length)
    {
        var start = _words[i].Span.Start;
        return new TextSpan(start, _words[i + length - 1].Span.End - start);
    }
}
