namespace GoalRules.Tests;

/// <summary>Measures with a history, linked as of <see cref="Linked.AsOf"/>, 15 January 2026.</summary>
internal static class Observed
{
    public static DateOnly Due { get; } = new(2026, 6, 30);

    /// <summary>Values at the ends of months, the last of them December 2025.</summary>
    public static IReadOnlyList<Observation> Monthly(params IReadOnlyList<double> values) =>
        [.. values.Select((value, i) => new Observation { Date = new DateOnly(2026, 1, 1).AddMonths(i + 1 - values.Count).AddDays(-1), Value = value })];

    public static Metric Metric(params IReadOnlyList<double> values) => new() { Id = "M1", Name = "Bread", Direction = Direction.Up, History = Monthly(values) };

    public static Measure Measure(Metric metric, double? target, Judged? judged = null) => Measure(metric, new Measure { Target = target, Judged = judged });

    public static Measure Measure(Metric metric, Measure measure, Goal? goal = null, Cycle? cycle = null, DateOnly? asOf = null) =>
        Linked.Submission(new Submission
        {
            AsOf = asOf,
            Cycle = cycle,
            Goals = [(goal ?? new Goal { Id = "G1", Statement = "Better bread", Due = cycle is null ? Due : null }) with { Measures = [measure with { MetricId = metric.Id }] }],
            Metrics = [metric],
        }).Goals[0].Measures[0];

    public static Outlook Outlook(Metric metric, double? target, Judged? judged = null) => Measure(metric, target, judged).Outlook;
}
