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
}
