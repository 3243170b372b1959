namespace GoalRules;

/// <summary>Finds the goals that a text holds: clauses that each have a verb or a number of their own, else the two things that "and" joins.</summary>
internal static class PartReader
{
    public static List<TextSpan> Read(Statement statement, TokenizedText text, IReadOnlyList<ClauseWords> clauses)
    {
        var parts = new List<TextSpan>();
        var lastObject = -1;
        foreach (var clause in clauses)
        {
            var span = Span(text, clause);
            if (clause.Form == ClauseForm.Label && !statement.Amounts.Any(amount => amount.Phrase.Span.Overlaps(span))) continue;
            // "plan and open the shop" is one thing.
            if (parts.Count > 0 && clause.Form == ClauseForm.Action && clause.Object.Head == lastObject) parts[^1] = TextSpan.FromTo(parts[^1].Start, span.End);
            else parts.Add(span);
            lastObject = clause.Form == ClauseForm.Action && !clause.Object.IsEmpty ? clause.Object.Head : -1;
        }

        if (parts.Count > 1) return parts;
        // "training and development programme" is one thing, "quality and speed" are two.
        return clauses is [{ Action: ActionKind.Change, Coordinated.IsEmpty: false, Topic.IsEmpty: false } first, ..] && AreAlike(first.Topic.Kind, first.Coordinated.Kind) ? [Span(text, first.Topic), Span(text, first.Coordinated)] : [];
    }

    private static bool AreAlike(ObjectKind left, ObjectKind right) =>
        left == right || (left is ObjectKind.Result or ObjectKind.Abstraction && right is ObjectKind.Result or ObjectKind.Abstraction);

    private static TextSpan Span(TokenizedText text, NounPhrase name) => text.Span(name.First, name.End - 1);

    /// <summary>A clause with the signs behind its last word ("3 %"), without what joins it to the next.</summary>
    private static TextSpan Span(TokenizedText text, ClauseWords clause)
    {
        var (first, end) = (clause.First, clause.End);
        while (first < end - 1 && text[first].Is(WordClasses.Conjunctions)) first++;
        while (end > first + 1 && text[end - 1].Is(WordClasses.Conjunctions)) end--;
        var stop = end < text.Count ? text[end].Span.Start : text.Text.Length;
        var start = text[first].Span.Start;
        return new TextSpan(start, text.Text.AsSpan(start, stop - start).TrimEnd(" ,.;:!?&-~(").Length);
    }
}
