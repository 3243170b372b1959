using Way = GoalRules.Protocol.V1.Metric.Types.Direction;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Benchmarks;

/// <summary>
/// What an HRIS sends while somebody types: a goal to evaluate with its owner and team, the goals above it, and its metric with two
/// years of monthly history. Some of the goals are good, most have one or two faults.
/// </summary>
internal static class SampleRequests
{
    private static readonly Sample[] Samples =
    [
        new("Answer 90 % of calls within 30 seconds by the end of March", 74, 90, "Share of calls answered within 30 seconds", "%", Way.Up),
        new("Do our best to shorten the queue at the service desk", 12, 8, "Median waiting time at the service desk", "minutes", Way.Down),
        new("Raise the share of returning guests from 31 % to 36 % by 31 March", 31, 36, "Share of guests who return within a year", "%", Way.Up),
        new("Cut unplanned downtime of line 4 to 6 hours a month", 9.5, 6, "Unplanned downtime of line 4", "hours", Way.Down),
        new("Improve cooperation between the branches", null, null, "", "", Way.Unspecified),
        new("Reach X% on-time deliveries from the north depot by the end of Q1", 88, 94, "On-time deliveries from the north depot", "%", Way.Up),
        new("Increase monthly orders of the web shop from 2,400 to 3,000 by the end of the quarter", 2400, 3000, "Orders of the web shop", "orders", Way.Up),
        new("Lower complaints per 1,000 parcels from 7.2 to 5.0 as far as possible", 7.2, 5, "Complaints per 1,000 parcels", "complaints", Way.Down),
        new("Have 40 of 52 branches certified for energy management by 30 March", 22, 40, "Certified branches", "branches", Way.Up),
        new("Keep staff turnover below 9 %", 8.4, 9, "Staff turnover, rolling twelve months", "%", Way.Down),
    ];

    /// <summary>One goal a request, as while somebody types.</summary>
    public static IReadOnlyList<Wire.EvaluateRequest> Single { get; } = [.. Samples.Select((sample, i) => new Wire.EvaluateRequest { Submission = Submission([(sample, i)]) })];

    /// <summary>A hundred goals of ten teams in one request.</summary>
    public static IReadOnlyList<Wire.EvaluateRequest> Batch { get; } =
        [new Wire.EvaluateRequest { Submission = Submission([.. Enumerable.Range(0, 100).Select(i => (Samples[i % Samples.Length], i))]) }];

    private static Wire.Submission Submission(IReadOnlyList<(Sample Sample, int Index)> samples) => new()
    {
        AsOf = "2026-01-15",
        Cycle = new Wire.Cycle { Name = "2026-Q1", Start = "2026-01-01", End = "2026-03-31" },
        EvaluateOnly = { samples.Select(sample => $"G{sample.Index}") },
        Teams = { samples.Select(sample => sample.Index % 10).Distinct().Select(team => new Wire.Team { Id = $"T{team}", Name = $"Operations {team}" }) },
        People = { samples.Select(sample => new Wire.Person { Id = $"P{sample.Index}", Team = $"T{sample.Index % 10}", Level = Wire.Goal.Types.Level.Team }) },
        Metrics = { samples.Where(sample => sample.Sample.Metric.Length > 0).Select(Metric) },
        Goals =
        {
            samples.Select(Goal),
            new Wire.Goal { Id = "O1", Kind = Wire.Goal.Types.Kind.Objective, Level = Wire.Goal.Types.Level.Company, Owner = "T0", Statement = "Customers get what they were promised, when they were promised it" },
            new Wire.Goal { Id = "O2", Kind = Wire.Goal.Types.Kind.Objective, Level = Wire.Goal.Types.Level.Department, Owner = "T0", Statement = "Operations run without surprises", Supports = { new Wire.Support { Goal = "O1" } } },
        },
    };

    private static Wire.Goal Goal((Sample Sample, int Index) sample)
    {
        var goal = new Wire.Goal
        {
            Id = $"G{sample.Index}",
            Level = Wire.Goal.Types.Level.Team,
            Statement = sample.Index < Samples.Length ? sample.Sample.Statement : $"In district {sample.Index / Samples.Length}: {sample.Sample.Statement}",
            Description = "Agreed in the planning week with the neighbouring teams; figures come from the monthly operations report.",
            Owner = $"P{sample.Index}",
            Team = $"T{sample.Index % 10}",
            Status = Wire.Goal.Types.Status.Proposed,
            Start = "2026-01-05",
            Supports = { new Wire.Support { Goal = "O2" } },
        };
        if (sample.Sample is { Baseline: { } baseline, Target: { } target })
            goal.Measures.Add(new Wire.Measure { Metric = $"M{sample.Index}", Baseline = baseline, Target = target });
        return goal;
    }

    private static Wire.Metric Metric((Sample Sample, int Index) sample)
    {
        var metric = new Wire.Metric
        {
            Id = $"M{sample.Index}",
            Name = sample.Sample.Metric,
            Definition = "As counted by the operations report, without test cases and duplicates",
            Unit = sample.Sample.Unit,
            Direction = sample.Sample.Direction,
            Level = Wire.Metric.Types.Level.Operational,
            Indicator = Wire.Metric.Types.Indicator.Lagging,
            Kind = Wire.Metric.Types.Kind.Outcome,
            Frequency = Wire.Metric.Types.Frequency.Monthly,
            Aggregation = Wire.Metric.Types.Aggregation.Last,
            Source = "operations report",
            Team = $"T{sample.Index % 10}",
        };
        for (var month = 0; month < 24; month++)
        {
            // Wanders a little and ends at the baseline.
            var value = Math.Round(sample.Sample.Baseline!.Value * (1 + 0.04 * Math.Sin(month * 1.7) * (month < 23 ? 1 : 0)), 2);
            var end = new DateOnly(2024, 1, 1).AddMonths(month + 1).AddDays(-1);
            metric.History.Add(new Wire.Observation { Date = $"{end:yyyy-MM-dd}", Value = value });
        }

        return metric;
    }

    private sealed record Sample(string Statement, double? Baseline, double? Target, string Metric, string Unit, Way Direction);
}
