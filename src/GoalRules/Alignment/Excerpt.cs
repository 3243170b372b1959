namespace GoalRules;

/// <summary>Some words out of long texts, for a message.</summary>
internal static class Excerpt
{
    /// <summary>How many words before a difference are shown, so that one sees where it is.</summary>
    private const int WordsBefore = 3;

    /// <summary>Two texts where they begin to differ, each with its folded parts.</summary>
    public static (string Left, string Right) OfDifference(string left, IReadOnlyList<FoldedPart> leftParts, string right, IReadOnlyList<FoldedPart> rightParts)
    {
        var (leftWords, rightWords) = (WithoutBrackets(leftParts), WithoutBrackets(rightParts));
        // Brackets are worth showing where nothing else differs.
        return leftWords.Select(part => part.Text).SequenceEqual(rightWords.Select(part => part.Text), StringComparer.Ordinal)
            ? From(left, leftParts, right, rightParts)
            : From(left, leftWords, right, rightWords);
    }

    private static FoldedPart[] WithoutBrackets(IReadOnlyList<FoldedPart> parts) => [.. parts.Where(part => part.Text is not ("(" or ")"))];

    private static (string Left, string Right) From(string left, IReadOnlyList<FoldedPart> leftParts, string right, IReadOnlyList<FoldedPart> rightParts)
    {
        var first = 0;
        while (first < leftParts.Count && first < rightParts.Count && leftParts[first].Text == rightParts[first].Text) first++;
        first = Math.Max(0, first - WordsBefore);
        return (Cut(left, leftParts, first), Cut(right, rightParts, first));
    }

    private static string Cut(string text, IReadOnlyList<FoldedPart> parts, int first) =>
        first == 0 || first >= parts.Count ? DisplayText.Of(PlainText.Of(text)) : $"… {DisplayText.Of(PlainText.Of(text)[parts[first].Span.Start..])}";
}
