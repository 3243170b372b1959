namespace GoalRules.Cli;

/// <summary>What somebody may have meant who mistyped a name.</summary>
internal static class NearestNames
{
    private const int Most = 3;

    /// <returns>Up to three names, the nearest first; none that has nothing to do with it.</returns>
    public static IReadOnlyList<string> To(string typed, IEnumerable<string> names)
    {
        var sought = typed.ToLowerInvariant();
        var byDistance = (
            from name in names
            let distance = Distance(sought, name.ToLowerInvariant())
            orderby distance, name
            select (Name: name, Distance: distance)).ToArray();
        var near = byDistance.Where(pair => pair.Distance <= Math.Max(2, sought.Length / 4)).ToArray();
        if (near.Length == 0) near = [.. byDistance.Where(pair => SharesWord(sought, pair.Name))];
        return [.. near.Take(Most).Select(pair => pair.Name)];
    }

    private static bool SharesWord(string sought, string name) => sought.Split('-', ' ').Any(word => word.Length > 3 && name.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Letters to insert, delete or replace (Levenshtein 1966).</summary>
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
            previous = current;
        }

        return previous[^1];
    }
}
