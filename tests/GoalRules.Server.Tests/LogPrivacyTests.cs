using Google.Protobuf;

namespace GoalRules.Server.Tests;

public sealed class LogPrivacyTests
{
    private const string Secret = "Quokka";

    [Fact]
    public async Task No_goals_text_is_ever_logged()
    {
        await using var server = await ServerProcess.Start("--GoalRules:Limits:RequestBytes=100000");
        var good = Requests.Of(Requests.Goal(Secret, $"Do our best for the {Secret}"));
        var crashing = good.Clone();
        crashing.RulePack = "crashing";
        var unknown = good.Clone();
        unknown.RulePack = Secret;
        var twice = Requests.Of(good.Submission.Goals[0], good.Submission.Goals[0]);
        var tooLarge = Requests.Of(Requests.Goal(statement: string.Concat(Enumerable.Repeat(Secret, 20_000))));
        var garbage = good.ToByteArray()[..^1];

        await server.Evaluation.EvaluateAsync(good);
        await server.Evaluation.EvaluateAsync(crashing);
        foreach (var bad in new[] { unknown, twice, tooLarge }) await Refused.StatusOf(() => server.Evaluation.EvaluateAsync(bad).ResponseAsync);
        await Refused.StatusOf(() => server.EvaluateBytes(garbage));
        foreach (var request in new[] { good, crashing, unknown, twice, tooLarge }) await server.PostJson(request.ToJson());
        await server.PostJson(good.ToJson()[..^5]);
        await server.PostJson($$$"""{"submission": {"{{{Secret}}}": 1, "asOf": "{{{Secret}}}", "goals": [{"kind": "{{{Secret}}}"}]}}""");
        await server.PostJson(good.ToJson(), $"{JsonCalls.EvaluateRoute}?statement={Secret}");
        server.Terminate();
        await server.Ended();

        server.Log.Text.Split('\n').Count(line => line.Contains(" answered ", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(14);
        server.Log.Text.ShouldNotContain(Secret);
    }
}
