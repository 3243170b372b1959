using System.Net;
using Google.Protobuf;

namespace GoalRules.Server.Tests;

[Collection(UsesSharedServer.Name)]
public sealed class DeterminismTests(SharedServer shared)
{
    private readonly ServerProcess _server = shared.Process;

    [Fact]
    public async Task The_same_request_gets_the_same_bytes()
    {
        var request = Requests.Rich().ToByteArray();

        var first = await _server.EvaluateBytes(request);

        (await _server.EvaluateBytes(request)).ShouldBe(first);
    }

    [Fact]
    public async Task The_same_JSON_gets_the_same_JSON()
    {
        var request = Requests.Rich().ToJson();

        var first = await _server.PostJson(request);

        first.Code.ShouldBe(HttpStatusCode.OK);
        (await _server.PostJson(request)).Body.ShouldBe(first.Body);
    }

    [Fact]
    public async Task The_order_of_goals_does_not_show()
    {
        var goals = Enumerable.Range(0, 100).Select(i => Requests.Goal($"G{i}", $"Do our best on floor {i} [which?]")).ToArray();

        var forwards = await _server.EvaluateBytes(Requests.Of(goals).ToByteArray());

        (await _server.EvaluateBytes(Requests.Of(goals.Reverse()).ToByteArray())).ShouldBe(forwards);
    }
}
