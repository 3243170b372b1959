using System.Globalization;
using GoalRules.Protocol;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Client;

/// <summary>What is asked, as it goes on the wire.</summary>
internal static class Requests
{
    public static Wire.EvaluateRequest Evaluate(Submission submission, string? rulePack, Audience audience, bool showLineOfSight) =>
        new() { Submission = submission.ToWire(), RulePack = rulePack ?? "", Audience = audience.ToWire(), ShowLineOfSight = showLineOfSight };

    public static Wire.ScoreRequest Score(Submission submission, string? rulePack, Audience audience) =>
        new() { Submission = submission.ToWire(), RulePack = rulePack ?? "", Audience = audience.ToWire() };

    public static Wire.AssessTargetRequest Assess(TargetQuestion question, string? rulePack) => new()
    {
        Metric = question.Metric.ToWire(),
        Measure = question.Measure.ToWire(),
        AsOf = Iso(question.AsOf),
        Cycle = question.Cycle?.ToWire(),
        Start = Iso(question.Start),
        RulePack = rulePack ?? "",
    };

    private static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
