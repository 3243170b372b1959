namespace GoalRules.Cli;

/// <summary>What somebody may have meant who mistyped a name.</summary>
internal static class NearestNames
{
    private const int Most = 3;

    /// <returns>Up to three names, the nearest first; none that has nothing to do with it.</returns>
    public static IReadOnlyList<string> To(string typed, IEnumerable<string> names)
    {
        var byDistance = (
            from name in names
            let distance = EditDistance.Of(typed, name)
            orderby distance, name
            select (Name: name, Distance: distance)).ToArray();
        var near = byDistance.Where(pair => pair.Distance <= Math.Max(2, typed.Length / 4)).ToArray();
        if (near.Length == 0) near = [.. byDistance.Where(pair => SharesWord(typed, pair.Name))];
        return [.. near.Take(Most).Select(pair => pair.Name)];
    }

    private static bool SharesWord(string typed, string name) => typed.Split('-', ' ').Any(word => word.Length > 3 && name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
