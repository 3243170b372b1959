namespace GoalRules;

/// <summary>Names inside a message.</summary>
public static class Named
{
    /// <summary>"A, B and C", or "A, B, C and 4 more" where there are more than <paramref name="most"/>.</summary>
    public static string List(IEnumerable<string> names, int most = 3)
    {
        var first = names.Take(most).ToArray();
        // Many findings may name the beginning of one long list; the rest of it is not looked at where its length is known.
        if (!names.TryGetNonEnumeratedCount(out var count)) count = names.Count();
        if (count > most) return $"{string.Join(", ", first)} and {count - most} more";
        return first.Length < 2 ? string.Concat(first) : $"{string.Join(", ", first[..^1])} and {first[^1]}";
    }
}
