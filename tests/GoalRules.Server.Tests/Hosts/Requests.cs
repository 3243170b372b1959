using Google.Protobuf;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

/// <summary>Requests to begin from.</summary>
internal static class Requests
{
    public static Wire.Goal Goal(string id = "G1", string statement = "Shorten the queue at the counter from 12 to 8 minutes by 30 June") =>
        new() { Id = id, Statement = statement };

    public static Wire.EvaluateRequest Of(params IEnumerable<Wire.Goal> goals) =>
        new() { Submission = new Wire.Submission { AsOf = "2026-01-15", Goals = { goals } } };

    /// <summary>Goals, a metric, a set, a team and a person with something to say about most of them.</summary>
    public static Wire.EvaluateRequest Rich() => new()
    {
        Submission = new Wire.Submission
        {
            AsOf = "2026-01-15",
            Complete = { Wire.Submission.Types.List.Goals, Wire.Submission.Types.List.Metrics },
            Goals =
            {
                new Wire.Goal { Id = "G3", Statement = "Do our best for the visitors of the museum", Owner = "P1" },
                new Wire.Goal { Id = "G1", Statement = "Welcome [number] school classes by 31 May", Supports = { new Wire.Support { Goal = "G2", Weight = 50 } } },
                new Wire.Goal
                {
                    Id = "G2",
                    Statement = "Zufriedenere Gäste — \U0001F600 bis 31 May",
                    Due = "2026-05-31",
                    Measures = { new Wire.Measure { Metric = "M1", Baseline = 0, Target = 120, Unit = "%", Direction = Wire.Metric.Types.Direction.Up } },
                },
            },
            Metrics =
            {
                new Wire.Metric { Id = "M1", Name = "Share of satisfied visitors", Unit = "%", Kind = Wire.Metric.Types.Kind.Activity },
            },
            MetricSets = { new Wire.MetricSet { Id = "S1", Team = "T1", Members = { new Wire.MetricSetMember { Metric = "M1" } } } },
            Teams = { new Wire.Team { Id = "T1", Name = "Visitor services" } },
            People = { new Wire.Person { Id = "P1", Team = "T1" } },
        },
    };

    /// <summary>Keeps a server busy for some milliseconds a finding.</summary>
    public static Wire.EvaluateRequest Slow(int findings)
    {
        var goal = Goal();
        goal.Measures.Add(new Wire.Measure { Target = findings });
        var request = Of(goal);
        request.RulePack = "slow";
        return request;
    }

    public static string ToJson(this IMessage message) => JsonFormatter.Default.Format(message);
}
