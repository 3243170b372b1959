namespace GoalRules;

/// <summary>What can be said of several spans of one text.</summary>
internal static class Spans
{
    /// <summary>Whether one of <paramref name="sorted"/>, which do not overlap each other, shares a character with <paramref name="span"/>.</summary>
    public static bool Cover(this IReadOnlyList<TextSpan> sorted, TextSpan span)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].End <= span.Start) low = middle + 1;
            else high = middle;
        }

        return low < sorted.Count && sorted[low].Overlaps(span);
    }

    /// <summary>The place in <paramref name="sorted"/> of the first that begins at a place of the text or behind it; their number where none does.</summary>
    public static int FirstFrom(this IReadOnlyList<TextSpan> sorted, int start) => FirstFrom(sorted, span => span.Start, start);

    /// <summary>The first word, in the order of the text, that begins at a place of it or behind; their number where none does.</summary>
    public static int FirstFrom(this IReadOnlyList<Word> words, int start) => FirstFrom(words, word => word.Span.Start, start);

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

    private static int FirstFrom<T>(IReadOnlyList<T> sorted, Func<T, int> startOf, int start)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (startOf(sorted[middle]) < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
