namespace GoalRules;

/// <summary>Numbers the signs that are no words, so that their weights lie in an array.</summary>
internal static class SignIds
{
    private static readonly Lock Registering = new();
    private static readonly Dictionary<string, int> Ids = new(StringComparer.Ordinal);
    private static readonly List<string> Names = [];

    /// <summary>All of them; they are known once the classes that use them are initialized.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The number of a name; the same for the same one.</summary>
    public static int Of(string name)
    {
        lock (Registering)
        {
            if (Ids.TryGetValue(name, out var id)) return id;
            Ids[name] = id = Names.Count;
            Names.Add(name);
            return id;
        }
    }

    /// <summary>Those of a group, a number for each name.</summary>
    public static int[] Named(string group, string[] names) => Array.ConvertAll(names, name => Of($"{group}:{name}".ToLowerInvariant()));

    /// <summary>Those of a group, by the index of each of its two names.</summary>
    public static int[][] Pairs(string left, string[] lefts, string right, string[] rights) =>
        Array.ConvertAll(lefts, first => Array.ConvertAll(rights, second => Of($"{left}:{first}+{right}:{second}".ToLowerInvariant())));

    /// <summary>Those of a group that counts from 0.</summary>
    public static int[] Counted(string group, int count) => [.. Enumerable.Range(0, count).Select(i => Of($"{group}:{i}"))];
}
