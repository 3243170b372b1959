namespace GoalRules;

/// <summary>Says what the words before numbers make of them, and which two numbers belong together.</summary>
internal static class NumberRoles
{
    /// <summary>How many words between a preposition and its number are passed over.</summary>
    private const int Reach = 4;

    private const int MovementReach = 10;

    /// <summary>Whether "from" stands before a number, with only words such as "about" between.</summary>
    public static bool IsBehindStart(TokenizedText text, int i) => text.Is(Preposition(text, i), WordClasses.AmountStarts);

    /// <summary>What the preposition before a number makes of it.</summary>
    public static AmountRole Of(TokenizedText text, int i)
    {
        var preposition = Preposition(text, i);
        if (text.CuesBefore(preposition + 1).HasFlag(NumberCues.AtMost)) return AmountRole.Unknown; // "up to 40"
        if (text.Is(preposition, WordClasses.AmountStarts)) return AmountRole.Start;
        if (text.Is(preposition, WordClasses.AmountTargets)) return AmountRole.Target;
        return text.Is(preposition, WordClasses.AmountChanges) ? AmountRole.Change : AmountRole.Unknown;
    }

    /// <summary>
    /// A start that no target follows is something else ("from 12 countries"), and French "de" then says by how much. "From 40 to 45 %"
    /// is all in per cent; "24 to 48 hours" is a range.
    /// </summary>
    public static void Settle(TokenizedText text, List<Number> numbers)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            var (number, next) = (numbers[i], i + 1 < numbers.Count ? numbers[i + 1] : null);
            var isRange = next is not null && number.Role != AmountRole.Start && IsRange(text, number, next);
            if (isRange)
            {
                if (number.Role != AmountRole.Change) number.Role = AmountRole.Unknown;
                if (next!.Role == AmountRole.Target) next.Role = number.Role;
                Join(number, next);
            }
            else if (next?.Role == AmountRole.Target && StandClose(number, next))
            {
                if (number.Role == AmountRole.Start) ShareUnit(number, next);
                else if (number.Role != AmountRole.Change && MayShareUnit(number, next)) (number.Role, next.Role) = (AmountRole.Unknown, AmountRole.Unknown);
            }
            else if (number.Role == AmountRole.Start)
            {
                number.Role = text.Is(number.First - 1, WordClasses.AmountChanges) && IsMoved(text, number.First - 1) ? AmountRole.Change : AmountRole.Unknown;
            }
        }
    }

    private static int Preposition(TokenizedText text, int i)
    {
        const WordClasses Prepositions = WordClasses.AmountStarts | WordClasses.AmountChanges;
        var before = i - 1;
        // French "plus de": the preposition belongs to the hedge.
        if (before >= 2 && text.Is(before, Prepositions) && text.Is(before - 1, WordClasses.AmountHedges) && !text.Is(before, WordClasses.AmountTargets)) before--;
        while (before >= i - Reach && (text.Is(before, WordClasses.AmountHedges) || text.Cues(before).HasFlag(NumberCues.BaselineHedges))) before--;
        return before;
    }

    /// <summary>Whether something goes up or down before French "de": "augmenter les ventes de 5 %", but "un taux de 5 %".</summary>
    private static bool IsMoved(TokenizedText text, int preposition)
    {
        const WordClasses Moves = PartsOfSpeech.Changes;
        for (var i = preposition - 1; i >= preposition - MovementReach && i >= 0 && !text.EndsSentence(i); i--)
        {
            if (text.Is(i, Moves) || text.Cues(i).HasFlag(NumberCues.Movements)) return true;
        }

        return false;
    }

    private static bool StandClose(Number first, Number second)
    {
        const int ThreeWords = 24;
        return second.Span.Start - first.Span.End <= ThreeWords;
    }

    /// <summary>"40-50 %", "24 to 48 hours", "between 40 and 50".</summary>
    private static bool IsRange(TokenizedText text, Number first, Number second)
    {
        if (!first.IsQuantity || !second.IsQuantity) return false;
        var between = text.Text.AsSpan(first.Span.End..second.Span.Start).Trim(" %$€£");
        if (between is "-" or "~") return true;
        // "by 3 points to 12 %"
        if ((first.Unit.Length > 0 && first.Unit != second.Unit) || first.Behind != second.First - 1 || !text.IsSpaced(first.Behind) || !text.Gap(first.Behind - 1).Trim(" %+").IsEmpty) return false;
        return first.Lead.HasFlag(NumberCues.Between)
            ? text.Is(first.Behind, WordClasses.Conjunctions)
            : text.Cues(first.Behind).HasFlag(NumberCues.RangeJoints);
    }

    /// <summary>The lower end has the unit and the scale of the upper: "$1-2M".</summary>
    private static void Join(Number lower, Number upper)
    {
        var inherits = lower.Scale == 1 && upper.Scale > 1 && lower.Value < upper.Value / upper.Scale;
        var value = inherits ? lower.Value * upper.Scale : lower.Value;
        if (value >= upper.Value) return;
        if (inherits) (lower.Value, lower.IsPlain) = (value, false);
        (lower.Upper, upper.IsPlain) = (upper, upper.IsPlainButForSign);
        if (upper.Unit.Length == 0 && upper.Symbol.Length == 0) upper.Unit = lower.Unit;
        ShareUnit(lower, upper);
    }

    /// <summary>"24 to 48 hours", but not "within 30 seconds to 85 %".</summary>
    private static bool MayShareUnit(Number number, Number next) => number is { Unit: "", Symbol: "", Noun: -1 } || (number.Unit == next.Unit && number.Unit.Length > 0) || number.Symbol == next.Symbol && number.Symbol.Length > 0 || next is { Unit: "", Symbol: "" };

    private static void ShareUnit(Number number, Number next)
    {
        if (number is { Unit: "", Symbol: "", Noun: -1 }) (number.Unit, number.Symbol, number.Noun) = (next.Unit, next.Symbol, next.Noun);
    }
}
