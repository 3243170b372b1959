using System.Buffers;

namespace GoalRules;

/// <summary>
/// Finds dates and periods in a text, and which of them say when a result is due. A duration inside a measure ("answered within one
/// day"), a cadence ("weekly"), a start ("from April") and a period inside a name ("the FY23 roadmap") do not.
/// </summary>
internal sealed class DateReader
{
    private const WordClasses Openings =
        WordClasses.Months | WordClasses.Ordinals | WordClasses.FiscalYear | WordClasses.PeriodAdjectives | WordClasses.PeriodNouns | WordClasses.Edge | WordClasses.NumberWords;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".,;:)]");

    private readonly TokenizedText _text;
    private bool? _hasPercent;
    private bool? _hasServiceLevel;
    private bool? _hasLowerCase;

    public DateReader(TokenizedText text)
    {
        _text = text;
        for (var i = 0; i < text.Count;)
        {
            var length = LengthAt(i);
            if (length > 0)
            {
                var span = text.Span(i, i + length - 1);
                All.Add(span);
                if (IsDeadline(i, length)) Deadlines.Add(span);
            }

            i += Math.Max(length, 1);
        }

        AddPeriodEnds();
    }

    /// <summary>Everything that is a date or a period, whatever it is for, in the order of the text; no two overlap.</summary>
    public List<TextSpan> All { get; } = [];

    /// <summary>Those that say when the result is due, in the order of the text.</summary>
    public List<TextSpan> Deadlines { get; } = [];

    /// <summary>Whether a date or a period shares a character with <paramref name="span"/>.</summary>
    public bool Covers(TextSpan span) => All.Cover(span);

    /// <summary>"year-end" and "EOQ" are words of their own.</summary>
    private void AddPeriodEnds()
    {
        var ends = _text.Lexicon.PeriodEnds.Find(_text.Text).Where(end => !Covers(end)).ToList();
        if (ends.Count == 0) return;
        All.AddRange(ends);
        Deadlines.AddRange(ends.Where(end => !IsStart(_text.FirstFrom(end.Start))));
        All.Sort(ByStart);
        Deadlines.Sort(ByStart);
    }

    /// <summary>How many words from <paramref name="i"/> on make a date or a period; 0 for none.</summary>
    private int LengthAt(int i)
    {
        if (_text[i].Kind == WordKind.Letters && !_text[i].Is(Openings)) return 0;
        var day = DayReader.LengthAt(_text, i, out _);
        if (day > 0 && !(day == 1 && MayBeVersion(i))) return day;
        var month = Month(i);
        if (month > 0) return month;
        var period = NamedPeriod(i);
        if (period > 0) return period;
        var relative = RelativePeriod(i);
        if (relative > 0) return relative;
        return Math.Max(Duration(i), PeriodUnderWay(i));
    }

    /// <summary>"within the quarter", "through the year".</summary>
    private int PeriodUnderWay(int i) =>
        _text.Is(i, WordClasses.PeriodNouns) && _text.Is(i - 1, WordClasses.Filler) && _text.Is(i - 2, WordClasses.FirmDatePrepositions) && !_text.Is(i - 2, WordClasses.AmountChanges) && !IsPartOfMeasure(i) ? 1 : 0;

    /// <summary>"3.2.10" is the tenth year only where a date is expected.</summary>
    private bool MayBeVersion(int i) => _text.WordAt(i)[^3] == '.' && !FollowsDatePreposition(i);

    /// <summary>"March 2026", "March".</summary>
    private int Month(int i)
    {
        if (!_text.Is(i, WordClasses.Months)) return 0;
        if (IsYear(i + 1)) return 2;
        return _text.Is(i, WordClasses.MonthsThatAreWords) && !FollowsDatePreposition(i) && !Precedes(i, WordClasses.Edge) ? 0 : 1;
    }

    /// <summary>"Q3", "Q3 FY23", "FY19-Q1", "second half of 2026", "FY2023", "2016-17", "2026".</summary>
    private int NamedPeriod(int i)
    {
        if (IsPartOfYear(i, out var length) || IsFiscalYear(i, out length))
        {
            var next = i + length;
            if (_text.Is(next, WordClasses.Filler) && (IsYear(next + 1) || IsFiscalYear(next + 1, out _))) next++;
            if (IsFiscalYear(next, out var more) || IsPartOfYear(next, out more)) length = next + more - i;
            else if (IsYear(next)) length = next + 1 - i;
            return length;
        }

        // "2000 readers": nobody plans for a year that ends a century.
        if (!DayReader.IsYear(_text, i) || _text.WordAt(i).EndsWith("00")) return 0;
        return (Joined(i, '-') || Joined(i, '/')) && _text[i + 1].Span.Length is 2 or 4 ? 2 : 1;
    }

    /// <summary>"this quarter", "the next 6 months", "end of the year", "end Q3", "beginning of May", "fin juin".</summary>
    private int RelativePeriod(int i)
    {
        if (_text.Is(i, WordClasses.PeriodAdjectives))
        {
            if (_text.Is(i + 1, WordClasses.FiscalYear) && _text.Is(i + 2, WordClasses.PeriodNouns)) return 3;
            if (_text.Is(i + 1, WordClasses.PeriodNouns)) return 2;
            if (IsNumber(i + 1) && _text.Is(i + 2, WordClasses.DurationNouns)) return 3;
            return 0;
        }

        if (!_text.Is(i, WordClasses.Edge)) return 0;
        var next = i + 1;
        while (_text.Is(next, WordClasses.Filler | WordClasses.PeriodAdjectives)) next++;
        if (_text.Is(next, WordClasses.PeriodNouns)) return next + Math.Max(1, NamedPeriod(next)) - i;
        if (next > i + 1 && _text.Is(next, WordClasses.Ordinals) && _text.Is(next + 1, WordClasses.PeriodNouns) && IsShort(next + 1)) return next + 2 - i;
        var named = next < _text.Count && _text.IsSpaced(next - 1) ? NamedFrom(next, mayBeDay: next > i + 1) : 0;
        // "End March" may also be a request.
        return named > 0 && (next > i + 1 || FollowsDatePreposition(i) || EndsClause(next + named - 1)) ? next + named - i : 0;
    }

    private int NamedFrom(int i, bool mayBeDay)
    {
        if (mayBeDay && DayReader.LengthAt(_text, i, out _) is > 0 and var day) return day;
        if (!_text.Is(i, WordClasses.Months)) return NamedPeriod(i);
        return IsYear(i + 1) ? 2 : 1;
    }

    /// <summary>"within 90 days": a length of time after a preposition that counts from today.</summary>
    private int Duration(int i) =>
        i > 0 && _text.Is(i - 1, WordClasses.FirmDatePrepositions) && !_text.Is(i - 1, WordClasses.AmountChanges) && IsNumber(i) && _text.Is(i + 1, WordClasses.DurationNouns)
        && !_text.Cues(i + 2).HasFlag(NumberCues.Of) && !IsPartOfMeasure(i + 1) ? 2 : 0;

    /// <summary>"95 % within one day", "resolved within 2 months"; but months beside a mere percentage are time to reach it.</summary>
    private bool IsPartOfMeasure(int noun) =>
        (!_text.Is(noun, WordClasses.LongDurationNouns) && (_hasPercent ??= _text.Text.Contains('%'))) || (_hasServiceLevel ??= _text.Lexicon.ServiceLevelVerbs.OccursIn(_text.Text));

    private bool IsDeadline(int i, int length)
    {
        if (_text.Is(i - 1, WordClasses.NotDeadlinePrepositions) || IsStart(i) || SaysWhenTheObjectCameAbout(i)) return false;
        if (_text.Is(i, WordClasses.Edge) || _text.Is(i, WordClasses.PeriodAdjectives)) return true;
        var firm = FollowsFirmPreposition(i);
        if (firm) return true;
        return !NamesWhatFollows(i + length) && !DescribesThing(i, i + length) && (FollowsDatePreposition(i) || EndsClause(i + length - 1) || length >= 3);
    }

    /// <summary>"the people hired in Q3", "work done in 2025": a past participle that describes something, not what is to be done.</summary>
    private bool SaysWhenTheObjectCameAbout(int i)
    {
        var participle = i - 2;
        return _text.Is(i - 1, WordClasses.DatePrepositions) && participle >= 2 && _text.Is(participle, WordClasses.Completions) && EndsInPast(_text.WordAt(participle))
            && !_text.Is(participle - 1, WordClasses.StateVerbs) && !_text.Is(participle - 1, WordClasses.Conjunctions) && _text.IsSpaced(participle - 1) && !IsWhatIsDone(participle);
    }

    /// <summary>"New site launched in June" says what is done in the end: one thing, and no other verb or number before.</summary>
    private bool IsWhatIsDone(int participle)
    {
        const int Reach = 10;
        const WordClasses Others = PartsOfSpeech.Verbs | WordClasses.MeasureNouns | ClauseGrammar.PhraseEnds;
        for (var i = participle - 1; i >= 0 && !_text.EndsSentence(i); i--)
        {
            if (i < participle - Reach) return false;
            if (_text[i].Kind == WordKind.Number || (_text.Is(i, Others) && !_text.Is(i, WordClasses.Artefacts))) return false;
        }

        return _text.Is(participle - 1, WordClasses.Artefacts) && _text.WordAt(participle - 1)[^1] is not 's';
    }

    private static bool EndsInPast(ReadOnlySpan<char> word) => word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || word.Equals("done", StringComparison.OrdinalIgnoreCase);

    /// <summary>"from the end of March", "starting in April".</summary>
    private bool IsStart(int i)
    {
        var before = i - 1;
        while (before >= i - 3 && (_text.Is(before, WordClasses.Filler) || _text.Is(before, WordClasses.DatePrepositions))) before--;
        return _text.Is(before, WordClasses.StartPrepositions);
    }

    /// <summary>A capital right behind a period makes the period part of a name, unless all is in capitals: "in the FY23 Roadmap".</summary>
    private bool NamesWhatFollows(int next) =>
        _text.IsLetters(next) && _text.Gap(next - 1).IsWhiteSpace() && char.IsUpper(_text.WordAt(next)[0]) && (_hasLowerCase ??= _text.Text.Any(char.IsLower));

    /// <summary>"deals in Q3 pipeline": the thing behind a period in the middle of a clause is that of the period.</summary>
    private bool DescribesThing(int i, int next) => i > 1 && _text.IsSpaced(next - 1) && _text.Is(next, WordClasses.Artefacts) && _text.IsSpaced(i - 2);

    private bool EndsClause(int last) => last + 1 == _text.Count || _text.Gap(last).ContainsAny(ClauseEnds);

    private bool FollowsDatePreposition(int i) => Precedes(i, WordClasses.DatePrepositions) || FollowsFirmPreposition(i);

    private bool FollowsFirmPreposition(int i) => Precedes(i, WordClasses.FirmDatePrepositions);

    /// <summary>Whether a word of the set stands before <paramref name="i"/>, with only words such as "the", "of" and "end" between.</summary>
    private bool Precedes(int i, WordClasses set)
    {
        var before = i - 1;
        while (before >= 0 && before >= i - 3 && !_text.Is(before, set) && (_text.Is(before, WordClasses.Filler) || _text.Is(before, WordClasses.Edge))) before--;
        return before >= 0 && _text.Is(before, set);
    }

    private bool IsYear(int i) => DayReader.IsYear(_text, i) || IsShortYear(i);

    /// <summary>"Q3 '26".</summary>
    private bool IsShortYear(int i) => _text.IsNumber(i) && _text[i].Span is { Length: 2, Start: > 0 and var start } && _text.Text[start - 1] == '\'';

    /// <summary>"Q3", "H1", "T2", "FY26Q3", "second quarter".</summary>
    private bool IsPartOfYear(int i, out int length)
    {
        length = 0;
        if (i >= _text.Count) return false;
        if (_text[i].Kind == WordKind.Mixed && PeriodCode.Read(_text.WordAt(i)) is { Unit: not null }) length = 1;
        else if (_text.Is(i, WordClasses.Ordinals) && _text.Is(i + 1, WordClasses.PeriodNouns) && !IsShort(i + 1)) length = 2;
        return length > 0;
    }

    /// <summary>"the second week", "the first sprint": of some work rather than of the year.</summary>
    private bool IsShort(int i) => !_text.Lexicon.CalendarUnits.TryGetValue(_text.WordAt(i), out var unit) || unit is CalendarUnit.Day or CalendarUnit.Week or CalendarUnit.Cycle;

    /// <summary>"FY23", "FY 2023", "fiscal year 2023-24".</summary>
    private bool IsFiscalYear(int i, out int length)
    {
        length = 0;
        if (i >= _text.Count) return false;
        if (_text[i].Kind == WordKind.Mixed)
        {
            if (PeriodCode.Read(_text.WordAt(i)) is { Unit: null }) length = 1;
        }
        else if (_text.Is(i, WordClasses.FiscalYear))
        {
            var year = _text.Is(i + 1, WordClasses.FiscalYear) ? i + 2 : i + 1;
            if (IsYear(year)) length = year + 1 - i;
        }

        if (length > 0 && Joined(i + length - 1, '-') && _text[i + length].Span.Length is 2 or 4) length++;
        return length > 0;
    }

    private bool IsNumber(int i) => _text.IsNumber(i) || _text.Is(i, WordClasses.NumberWords);

    /// <summary>Whether the word and the next are two numbers with nothing but <paramref name="joint"/> between.</summary>
    private bool Joined(int i, char joint) => _text.IsNumber(i + 1) && _text.Gap(i) is [var only] && only == joint;

    private static int ByStart(TextSpan left, TextSpan right) => left.Start.CompareTo(right.Start);
}
