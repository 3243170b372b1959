namespace GoalRules;

/// <summary>How many letters two words differ by (Levenshtein 1966).</summary>
internal static class EditDistance
{
    private const int MostThatIsASlip = 2;

    /// <returns>The candidate that the word is probably a slip of; null where none is near.</returns>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > 40) return null;
        var nearest = candidates.Select(candidate => (candidate, distance: Of(word, candidate))).MinBy(pair => pair.distance);
        return nearest.distance <= Math.Min(MostThatIsASlip, word.Length / 2) ? nearest.candidate : null;
    }

    /// <summary>Letters to insert, delete or replace; capitals make no difference.</summary>
    public static int Of(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = previous[j - 1] + (char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
