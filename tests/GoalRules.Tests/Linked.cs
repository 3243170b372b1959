namespace GoalRules.Tests;

/// <summary>Submissions as rules see them, linked as of one fixed day.</summary>
internal static class Linked
{
    public static DateOnly AsOf { get; } = new(2026, 1, 15);

    public static Submission Submission(Submission submitted) => Linker.Link(submitted with { AsOf = submitted.AsOf ?? AsOf }, new Conventions());

    public static Goal Goal(Goal goal) => Submission(new Submission { Goals = [goal] }).Goals[0];

    public static Measure Measure(Measure measure, Metric? metric = null) =>
        Submission(new Submission { Goals = [new Goal { Id = "G1", Statement = "Better bread", Measures = [measure] }], Metrics = metric is null ? [] : [metric] })
            .Goals[0].Measures[0];

    public static Metric Metric(Metric metric) => Submission(new Submission { Metrics = [metric] }).Metrics[0];

    /// <summary>Goals that support each other as <paramref name="supports"/> says: "A>B" means that A supports B.</summary>
    public static Submission Graph(string supports) =>
        Graph(supports.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(link => link.Split('>')).Select(ends => (ends[0], ends[1])));

    public static Submission Graph(IEnumerable<(string From, string To)> links)
    {
        var all = links.ToList();
        var supported = all.ToLookup(link => link.From, link => link.To);
        return Submission(new Submission { Goals = [.. all.SelectMany(link => new[] { link.From, link.To }).Distinct().Select(id => Supporting(id, supported[id]))] });
    }

    public static Goal Supporting(string id, IEnumerable<string> supported) =>
        new() { Id = id, Statement = "Better bread", Supports = [.. supported.Select(goal => new Support { GoalId = goal })] };
}
