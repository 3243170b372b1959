namespace GoalRules;

/// <summary>
/// Tells the numbers that count or measure nothing: "phase 2", "#12", "24/7", "90-day retention", "aged 5 to 14", "on a scale of 1 to 5",
/// "the bottom 40 %", a version, the number of a progress note. Asked from left to right.
/// </summary>
internal sealed class NumberNames(TokenizedText text)
{
    /// <summary>How many words of a list of numbers are looked at.</summary>
    private const int ListReach = 8;

    /// <summary>Where the upper end of a scale begins; what stands there is no number of its own.</summary>
    private int _scaleEnd = -1;

    public bool IsName(Number number) =>
        IsMarked(number) || IsCutByColonOrSlash(number) || (text.Is(number.First - 1, WordClasses.NumberedNouns) && !text.EndsSentence(number.First - 1))
        || text.Cues(number.Next).HasFlag(NumberCues.ProgressEndings) || IsJoinedToWord(number.Next - 1) || IsScale(number) || IsAge(number) || IsPart(number) || IsVersion(number);

    /// <summary>"#12", "GH_4", "P-2" and "1:1"; but "the #1 app", "&amp; 5 more" and "top-10".</summary>
    private bool IsMarked(Number number)
    {
        var start = number.Span.Start;
        if (start == 0) return false;
        var (plain, mark) = (text.Text, text.Text[start - 1]);
        switch (mark)
        {
            case '#':
                return number.Span.Length > 1 || !text.IsSpaced(number.Next - 1);
            case '&':
                return !number.IsInWords && (start == 1 || plain[start - 2] != ' ');
            case '_' or '!' or '@' or '^':
                return !number.IsInWords;
            case ':' or '/' or '.':
                return start > 1 && char.IsLetterOrDigit(plain[start - 2]);
            case '-':
                return start > 1 && char.IsLetter(plain[start - 2]) && !text.Cues(number.First - 1).HasFlag(NumberCues.Ranks) && !text.Is(number.First - 1, WordClasses.NumberWords);
            default:
                return false;
        }
    }

    /// <summary>"24/7" and "1:1", but not "4.5/5".</summary>
    private bool IsCutByColonOrSlash(Number number)
    {
        var (plain, end) = (text.Text, number.Span.End);
        return end + 1 < plain.Length && plain[end] is ':' or '/' && char.IsAsciiDigit(plain[end + 1]) && (plain[end] == ':' || !IsOutOf(number));
    }

    /// <summary>"4.5/5", "8/10", "85/100": reached out of what is possible.</summary>
    private bool IsOutOf(Number number) => text.WordAt(number.Next) switch
    {
        "5" => number.Value <= 5,
        "10" => number.Value <= 10,
        "100" => number.Value <= 100,
        _ => false,
    };

    /// <summary>"90-day retention", "the 30, 60 and 90-day marks": it describes something.</summary>
    private bool IsJoinedToWord(int last)
    {
        for (var i = last; i < last + ListReach; i++)
        {
            if (text.IsLetters(i + 1) && text.Gap(i) is "-" && !text.Is(i + 1, WordClasses.NumberWords)) return true;
            if (text.Is(i + 1, WordClasses.Conjunctions) && text.IsSpaced(i + 1)) i++;
            if (!text.IsNumber(i + 1) || text.Gap(i) is not (", " or "/" or " ")) return false;
        }

        return false;
    }

    /// <summary>"on a scale of 1 to 5", "score from 1 to 100", "une échelle de 1 à 5".</summary>
    private bool IsScale(Number number)
    {
        if (number.First == _scaleEnd) return true;
        if (!text.IsNumber(number.First) || !text.Cues(number.Next).HasFlag(NumberCues.RangeJoints) || !text.IsNumber(number.Next + 1)) return false;
        if (!number.Lead.HasFlag(NumberCues.ScaleOpenings) && !(number.Lead.HasFlag(NumberCues.RatingOpenings) && number.Value is 0 or 1)) return false;
        _scaleEnd = number.Next + 1;
        return true;
    }

    /// <summary>"children under 5 years of age", "les moins de 30 ans".</summary>
    private bool IsAge(Number number)
    {
        if (number.Lead.HasFlag(NumberCues.AgeOpenings)) return true;
        var behind = text.CuesBehind(number.Next, out _);
        return behind.HasFlag(NumberCues.AgeEndings)
            || ((behind.HasFlag(NumberCues.AgeUnits) || (behind.HasFlag(NumberCues.RangeJoints) && text.Cues(number.Next + 2).HasFlag(NumberCues.AgeUnits)))
                && text.Is(number.First - 1, WordClasses.AmountStarts | WordClasses.AmountTargets));
    }

    /// <summary>"of the top 50", "bottom 40 per cent", "first 2 weeks", "last 12 months".</summary>
    private bool IsPart(Number number) =>
        number.Lead.HasFlag(NumberCues.Parts) || (number.Lead.HasFlag(NumberCues.Stretches) && text.Is(number.Next, WordClasses.DurationNouns));

    /// <summary>"0.5.0", "the 11.7 release", or "1.0" behind a word from which no amount is expected: "a stable 1.0".</summary>
    private bool IsVersion(Number number)
    {
        const WordClasses Expecting = WordClasses.AmountTargets | WordClasses.AmountHedges | WordClasses.AmountStarts | WordClasses.AmountChanges;
        if (!text.IsNumber(number.First)) return false;
        if (double.IsNaN(number.Value) || (text.WordAt(number.First).Contains('.') && text.Cues(number.Next).HasFlag(NumberCues.VersionEndings))) return true;
        var hasUnit = number.Unit.Length > 0 || number.Symbol.Length > 0;
        return !hasUnit && text.WordAt(number.First).EndsWith(".0") && text.IsLetters(number.First - 1) && text.IsSpaced(number.First - 1)
            && !text.Is(number.First - 1, Expecting) && !text.Cues(number.First - 1).HasFlag(NumberCues.Of);
    }
}
