namespace GoalRules;

/// <summary>Some words out of long texts, for a message.</summary>
internal static class Excerpt
{
    /// <summary>How many words before a difference are shown, so that one sees where it is.</summary>
    private const int WordsBefore = 3;

    /// <summary>Two texts where they begin to differ, each with its folded parts.</summary>
    public static (string Left, string Right) OfDifference(
        string left, IReadOnlyList<(string Text, TextSpan Span)> leftParts, string right, IReadOnlyList<(string Text, TextSpan Span)> rightParts)
    {
        var same = 0;
        while (same < leftParts.Count && same < rightParts.Count && leftParts[same].Text == rightParts[same].Text) same++;
        var first = Math.Max(0, same - WordsBefore);
        return (From(left, leftParts, first), From(right, rightParts, first));
    }

    private static string From(string text, IReadOnlyList<(string Text, TextSpan Span)> parts, int first)
    {
        if (first == 0 || parts.Count == 0) return DisplayText.Of(PlainText.Of(text));
        return first < parts.Count ? $"… {DisplayText.Of(PlainText.Of(text)[parts[first].Span.Start..])}" : "…";
    }
}
