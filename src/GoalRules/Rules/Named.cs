namespace GoalRules;

/// <summary>Names inside a message.</summary>
public static class Named
{
    /// <summary>"A, B and C", or "A, B, C and 4 more" where there are more than <paramref name="most"/>.</summary>
    public static string List(IEnumerable<string> names, int most = 3)
    {
        var first = new List<string>(most);
        var count = 0;
        foreach (var name in names)
        {
            if (count++ < most) first.Add(name);
        }

        if (count > most) return $"{string.Join(", ", first)} and {count - most} more";
        return first.Count < 2 ? string.Concat(first) : $"{string.Join(", ", first.SkipLast(1))} and {first[^1]}";
    }
}
