using System.Buffers;

namespace GoalRules;

/// <summary>Signs of how many parts a text has that could succeed and fail independently.</summary>
internal static class PartSigns
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",.;:!?");

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".;:!?");

    private static readonly int[] Parts = SignIds.Counted("parts", 5);
    private static readonly int[] Sentences = SignIds.Counted("sentences", 4);
    private static readonly int[][] ObjectsOfStops = SignIds.Pairs("objects", ["0", "1", "2", "3"], "sentences", ["1", "2", "3"]);
    private static readonly int[][] NumbersOfObjects = SignIds.Pairs("thresholds", ["0", "1", "2"], "objects", ["0", "1", "2"]);
    private static readonly int[][][] Joints = Array.ConvertAll(["0", "1", "2"], ands => SignIds.Pairs($"{ands} ands, clauses", ["1", "2", "3"], "sentences", ["1", "2", "3"]));

    public static void Read<TSink>(Statement statement, TokenizedText text, ref TSink sink)
        where TSink : struct, ISignSink, allows ref struct
    {
        var clauses = statement.ClauseWords;
        var (predicates, ands, breaks, stops, numbers, mixed) = (0, 0, 0, 0, 0, false);
        var isOpen = true;
        for (var i = 0; i < text.Count; i++)
        {
            var gap = i > 0 ? text.Gap(i - 1) : default;
            var isAnd = text[i].Is(WordClasses.Conjunctions);
            if (isAnd) ands++;
            if (text[i].Kind == WordKind.Number) numbers++;
            mixed |= text[i].Kind == WordKind.Mixed;
            if (isAnd || gap.ContainsAny(Breaks)) isOpen = true;
            if (gap.ContainsAny(SentenceEnds)) breaks++;
            if (gap.Contains(". ", StringComparison.Ordinal) || gap.Contains(';')) stops++;
            if (isOpen && (text[i].Is(WordClasses.Auxiliaries) || (text[i].Is(WordClasses.Completions) && !text[i].Is(WordClasses.Vague))))
            {
                predicates++;
                isOpen = false;
            }
        }

        var objects = Objects(clauses);
        var (thresholds, areApart) = Thresholds(statement, text.Text);
        sink.Sign(Parts[Math.Min(Math.Max(objects, predicates), 4)]);
        sink.Sign(Sentences[Math.Min(breaks, 3)]);
        sink.Sign(ObjectsOfStops[Math.Min(objects, 3)][Math.Min(stops, 2)]);
        sink.Sign(NumbersOfObjects[Math.Min(thresholds, 2)][Math.Min(objects, 2)]);
        sink.Sign(Joints[Math.Min(ands, 2)][Math.Min(clauses.Count, 3) - 1][Math.Min(breaks, 2)]);
        if (areApart) sink.Sign(SingleSigns.ThresholdsApart);
        if (ands > 0 && clauses.Count > 1) sink.Sign(SingleSigns.AndClauses);
        if (numbers > 1 && breaks > 0) sink.Sign(SingleSigns.NumbersInSentences);
        if (mixed) sink.Sign(SingleSigns.Identifier);
    }

    /// <summary>How many different things the text wants something done to.</summary>
    private static int Objects(IReadOnlyList<ClauseWords> clauses)
    {
        var (count, last) = (0, -1);
        foreach (var clause in clauses)
        {
            if (clause.Form != ClauseForm.Action || clause.Object.IsEmpty || clause.Object.Head == last) continue;
            count++;
            last = clause.Object.Head;
        }

        return count;
    }

    /// <summary>How many numbers are to be reached, and whether more than a preposition stands between two of them.</summary>
    private static (int Count, bool AreApart) Thresholds(Statement statement, string text)
    {
        var (count, areApart, previous) = (0, false, -1);
        foreach (var amount in statement.Amounts)
        {
            if (amount.Role == AmountRole.Start) continue;
            count++;
            var span = amount.Phrase.Span;
            if (previous >= 0 && text.AsSpan(previous, span.Start - previous) is var between)
                areApart |= between.ContainsAny(",;.") || between.Contains(" and ", StringComparison.OrdinalIgnoreCase) || between.Contains(" et ", StringComparison.OrdinalIgnoreCase);
            previous = span.End;
        }

        return (count, areApart);
    }
}
