namespace GoalRules;

/// <summary>Reads the words and signs beside a number that say on which side of it a measure must lie.</summary>
internal static class ComparatorReader
{
    public static Comparator Of(TokenizedText text, Number number)
    {
        if (number.Upper is not null) return Comparator.Between;
        if (SignBefore(text.Text, number.Span.Start) is not Comparator.None and var sign) return sign;
        var before = number.Lead;
        // "at least a dozen", "a maximum of 20"
        if (before.HasFlag(NumberCues.Articles)) before = text.CuesBefore(number.LeadFirst);
        if (Named(before) is not Comparator.None and var named) return named;
        return Behind(text, number);
    }

    private static Comparator Named(NumberCues before) => before switch
    {
        _ when before.HasFlag(NumberCues.AtLeast) => Comparator.AtLeast,
        _ when before.HasFlag(NumberCues.AtMost) => Comparator.AtMost,
        _ when before.HasFlag(NumberCues.Above) => Comparator.Above,
        _ when before.HasFlag(NumberCues.Below) => Comparator.Below,
        _ when before.HasFlag(NumberCues.Exactly) => Comparator.Exactly,
        _ => Comparator.None,
    };

    /// <summary>"&lt; 30", "&gt;=€5", "= 3"; but no arrow such as "-> 50".</summary>
    private static Comparator SignBefore(string text, int start)
    {
        var at = start - 1;
        while (at >= 0 && (text[at] == ' ' || UnitSymbols.CurrencyOf(text[at]) is not null)) at--;
        var before = at > 0 ? text[at - 1] : ' ';
        return (at >= 0 ? text[at] : ' ') switch
        {
            '≥' => Comparator.AtLeast,
            '≤' => Comparator.AtMost,
            '>' when before is not ('-' or '=' or '>') => Comparator.Above,
            '<' when before != '<' => Comparator.Below,
            '=' => before switch { '>' => Comparator.AtLeast, '<' => Comparator.AtMost, '=' or ' ' => Comparator.Exactly, _ when char.IsLetter(before) => Comparator.Exactly, _ => Comparator.None },
            _ => Comparator.None,
        };
    }

    /// <summary>"50+", "80 % or more", "20 customers or fewer".</summary>
    private static Comparator Behind(TokenizedText text, Number number)
    {
        var end = number.Span.End;
        if (end < text.Text.Length && text.Text[end] == '%') end++;
        if (end < text.Text.Length && text.Text[end] == '+') return Comparator.AtLeast;
        var behind = text.CuesBehind(number.Behind, out _) | (number.Noun >= 0 ? text.CuesBehind(number.Noun + 1, out _) : NumberCues.None);
        if (behind.HasFlag(NumberCues.OrMore)) return Comparator.AtLeast;
        return behind.HasFlag(NumberCues.OrLess) ? Comparator.AtMost : Comparator.None;
    }
}
