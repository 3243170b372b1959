namespace GoalRules;

/// <summary>What can be said of several spans of one text.</summary>
internal static class Spans
{
    /// <summary>From left to right; of those that overlap the first, and of those that begin together the longest.</summary>
    public static List<TextSpan> WithoutOverlaps(this IEnumerable<TextSpan> spans)
    {
        var kept = new List<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start).ThenByDescending(span => span.Length))
        {
            if (kept.Count == 0 || kept[^1].End <= span.Start) kept.Add(span);
        }

        return kept;
    }
}
