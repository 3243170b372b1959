using Grpc.Core;
using Grpc.Health.V1;

namespace GoalRules.Server.Tests;

public sealed class StoppingTests
{
    [Fact]
    public async Task SIGTERM_lets_requests_in_flight_end_and_exits_with_0()
    {
        await using var server = await ServerProcess.Start(ServerProcess.Patient);
        var overGrpc = server.Evaluation.EvaluateAsync(Requests.Slow(findings: 200)).ResponseAsync;
        // Answered over the same connection, so the server has begun with the request by then.
        await server.Health.CheckAsync(new HealthCheckRequest());
        using var content = new AwaitedContent(Requests.Slow(findings: 200).ToJson());
        using var request = AwaitedContent.Post(JsonCalls.EvaluateRoute, content);
        var overJson = server.Json.SendAsync(request);
        await content.Awaited;

        server.Terminate();

        (await overGrpc).GoalReports.ShouldHaveSingleItem().Findings.Count.ShouldBe(200);
        using var response = await overJson;
        (await JsonCalls.Answer(response)).As<Protocol.V1.EvaluateResponse>().ShouldBe(await overGrpc);
        (await server.Ended()).ShouldBe(0);
        (await Should.ThrowAsync<RpcException>(() => server.Evaluation.EvaluateAsync(Requests.Of(Requests.Goal())).ResponseAsync)).StatusCode.ShouldBe(StatusCode.Unavailable);
    }

    [Fact]
    public async Task SIGTERM_lets_a_stream_answer_what_it_had_read_and_ends_it_as_unavailable()
    {
        await using var server = await ServerProcess.Start(ServerProcess.Patient);
        using var stream = server.Evaluation.EvaluateStream();
        await stream.Ask(0);
        await stream.Next();
        await stream.Ask(1, Requests.Slow(findings: 200));
        // Answered over the same connection, so the server has begun with the request by then.
        await server.Health.CheckAsync(new HealthCheckRequest());

        server.Terminate();

        (await stream.Next()).Report.GoalReports.ShouldHaveSingleItem().Findings.Count.ShouldBe(200);
        var end = await Should.ThrowAsync<RpcException>(() => stream.Next());
        end.StatusCode.ShouldBe(StatusCode.Unavailable, end.ToString());
        (await server.Ended()).ShouldBe(0);
    }
}
