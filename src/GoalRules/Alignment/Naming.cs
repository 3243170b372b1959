namespace GoalRules;

/// <summary>How several subjects are named in a message.</summary>
public static class Naming
{
    private const int MostNamed = 3;

    /// <summary>Their ids: "G2", "G2 and G3", "G2, G3, G4 and 96 others".</summary>
    public static string Names(this IReadOnlyCollection<Subject> subjects)
    {
        var names = subjects.Take(MostNamed).Select(subject => subject.Id).ToList();
        var more = subjects.Count - names.Count;
        if (more > 0) names.Add(more == 1 ? "1 other" : $"{more} others");
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
