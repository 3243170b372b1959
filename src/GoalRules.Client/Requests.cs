using GoalRules.Protocol;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Client;

/// <summary>What is asked, as it goes on the wire.</summary>
internal static class Requests
{
    public static Wire.EvaluateRequest Evaluate(Submission submission, string? rulePack, Audience audience) =>
        new() { Submission = submission.ToWire(), RulePack = rulePack ?? "", Audience = audience.ToWire() };

    public static Wire.ScoreRequest Score(Submission submission, string? rulePack, Audience audience) =>
        new() { Submission = submission.ToWire(), RulePack = rulePack ?? "", Audience = audience.ToWire() };
}
