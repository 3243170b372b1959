using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Benchmarks;

/// <summary>What an HRIS sends while somebody types: one goal to evaluate, with its owner, its parent and its measure's history.</summary>
internal static class SampleRequests
{
    public static Wire.EvaluateRequest OneGoal() => new()
    {
        Submission = new Wire.Submission
        {
            AsOf = "2026-01-15",
            Cycle = new Wire.Cycle { Name = "2026-Q1", Start = "2026-01-01", End = "2026-03-31" },
            EvaluateOnly = { "G1" },
            People = { new Wire.Person { Id = "P1", Team = "T1" } },
            Teams = { new Wire.Team { Id = "T1", Name = "Customer service" } },
            Metrics =
            {
                new Wire.Metric
                {
                    Id = "M1",
                    Name = "Share of calls answered within 30 seconds",
                    Unit = "%",
                    Direction = Wire.Metric.Types.Direction.Up,
                    History = { Enumerable.Range(1, 12).Select(month => new Wire.Observation { Date = $"2025-{month:D2}-28", Value = 60 + month }) },
                },
            },
            Goals =
            {
                new Wire.Goal { Id = "O1", Kind = Wire.Goal.Types.Kind.Objective, Level = Wire.Goal.Types.Level.Company, Statement = "Customers reach a person when they need one" },
                new Wire.Goal
                {
                    Id = "G1",
                    Owner = "P1",
                    Statement = "Try to answer X% of calls within 30 seconds, as far as possible, by the end of March",
                    Supports = { new Wire.Support { Goal = "O1" } },
                    Measures = { new Wire.Measure { Metric = "M1", Baseline = 74, Target = 70 } },
                },
            },
        },
    };
}
