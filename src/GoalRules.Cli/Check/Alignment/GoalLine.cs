using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>A goal in one line: what it says, whose it is, who supports it, and what is broken about it.</summary>
internal static class GoalLine
{
    /// <summary>Longer ids of owners take more room than they are worth.</summary>
    private const int LongestOwner = 30;

    private const int MostNamed = 3;

    private static readonly Style Gap = new(Color.Yellow);

    public static Paragraph Of(Goal goal, GoalForest forest)
    {
        var line = new Paragraph().Append($"{goal.Id} ".OnOneLine(), new Style(decoration: Decoration.Bold)).Append(Title(goal, forest.Above(goal)));
        if (Support(goal) is { Length: > 0 } support) line.Append($": {support}");
        if (Names(forest.AlsoSupported(goal).Select(other => other.Id)) is { Length: > 0 } others) line.Append($"; also supports {others}".OnOneLine());
        foreach (var gap in Gaps(goal)) line.Append($" ! {gap}".OnOneLine(), Gap);
        return line;
    }

    /// <summary>The goal's words and whose it is.</summary>
    /// <param name="above">A goal whose level and owner are known already.</param>
    public static string Title(Goal goal, Goal? above = null)
    {
        var level = goal.Level == above?.Level ? null : goal.Level?.ToString().ToLowerInvariant();
        var owner = goal.EffectiveOwnerId is { Length: > 0 and <= LongestOwner } id && id != above?.EffectiveOwnerId ? id : null;
        var whose = string.Join(", ", new[] { level, owner, goal.Status == GoalStatus.Dropped ? "dropped" : null }.OfType<string>());
        return $"{goal.DisplayName}{(whose.Length > 0 ? $" ({whose})" : "")}".OnOneLine();
    }

    /// <summary>The goals through which one supports itself, as a way.</summary>
    public static string Circle(IReadOnlyList<Goal> circle) => string.Join(" → ", circle.Take(2 * MostNamed).Select(goal => goal.Id).Append(circle.Count > 2 * MostNamed ? "…" : circle[0].Id));

    private static string Support(Goal goal) => goal.SupportCounts switch
    {
        null or { Goals: 0 } => "",
        var counts => $"{(counts.AreAtLeast ? "at least " : "")}{Words.Counted(counts.Goals, "goal")}{People(counts.People)}"
            + (counts.DirectGoals == counts.Goals ? "" : $", {counts.DirectGoals} directly"),
    };

    private static string People(int people) => people == 0 ? "" : $" of {Words.Counted(people, "person", "people")}";

    private static IEnumerable<string> Gaps(Goal goal)
    {
        if (goal.IsUnsupported()) yield return "no goal supports it";
        if (goal.Supports.Count == 0 && !goal.IsCompanyObjective) yield return "supports no goal";
        if (Names(goal.UnknownSupported()) is { Length: > 0 } unknown) yield return $"supports {unknown}, which is not there";
        if (goal.Circle is { Count: > 0 } circle) yield return $"in a circle: {Circle(circle)}";
    }

    private static string Names(IEnumerable<string> ids)
    {
        var all = ids.ToList();
        return all.Count <= MostNamed ? string.Join(", ", all) : $"{string.Join(", ", all.Take(MostNamed))} and {all.Count - MostNamed} more";
    }
}
