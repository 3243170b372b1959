using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

/// <summary>Tests of bad input, after each of which the server has to answer the next request.</summary>
public abstract class RefusalTests(ServerProcess server) : IAsyncLifetime
{
    protected ServerProcess Server { get; } = server;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        var request = Requests.Of(Requests.Goal());
        var report = await Server.Evaluation.EvaluateAsync(request);
        report.GoalReports.ShouldHaveSingleItem();
        (await Server.PostJson(request.ToJson())).As<Wire.EvaluateResponse>().ShouldBe(report);
    }

    /// <summary>Sends a request both ways, and checks that both answers say the same.</summary>
    private protected async Task<Google.Rpc.Status> RefusalOf(Wire.EvaluateRequest request)
    {
        var status = await Refused.StatusOf(() => Server.Evaluation.EvaluateAsync(request).ResponseAsync);
        var json = await Server.PostJson(request.ToJson());
        json.Status.ShouldBe(status);
        ((int)json.Code).ShouldBe(status.Code switch { (int)Google.Rpc.Code.NotFound => 404, (int)Google.Rpc.Code.ResourceExhausted => 413, _ => 400 });
        return status;
    }
}
