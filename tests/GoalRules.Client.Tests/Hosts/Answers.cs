using GoalRules.Protocol;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Client.Tests;

/// <summary>Reports that accept every goal.</summary>
internal static class Answers
{
    public static Wire.EvaluateResponse To(Wire.EvaluateRequest request) => Of(request.Submission).ToWire();

    public static Report Of(Wire.Submission submission) => new()
    {
        RulePack = new RulePackVersion("smart", "1.0.0", "abc"),
        AsOf = new DateOnly(2026, 1, 15),
        GoalReports = [.. submission.Goals.Select(goal => new GoalReport { GoalId = goal.Id, Verdict = Verdict.Accepted, Scores = new Scores { Overall = 100 } })],
    };
}
