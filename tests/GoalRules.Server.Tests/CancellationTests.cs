using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Headers;
using Google.Protobuf;
using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

[Collection(UsesSharedServer.Name)]
public sealed class CancellationTests(SharedServer shared) : RefusalTests(shared.Process)
{
    /// <summary>Would keep the server busy for far longer than a test takes.</summary>
    private const int Endless = 100_000;

    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);

    [Fact]
    public async Task A_deadline_ends_the_call()
    {
        var exception = await Should.ThrowAsync<RpcException>(() =>
            Server.Evaluation.EvaluateAsync(Requests.Slow(Endless), deadline: TimeProvider.System.GetUtcNow().UtcDateTime + Short).ResponseAsync);

        exception.StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
    }

    [Fact]
    public async Task A_deadline_stops_the_evaluation_on_the_server_too()
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"http://{Server.Channel.Target}/goalrules.v1.EvaluationService/Score"))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(Framed(Slow(Endless))) { Headers = { ContentType = new MediaTypeHeaderValue("application/grpc") } },
            Headers = { { "te", "trailers" }, { "grpc-timeout", "300m" } },
        };

        using var response = await client.SendAsync(request);

        var trailers = response.TrailingHeaders.Any() ? response.TrailingHeaders : response.Headers;
        trailers.GetValues("grpc-status").ShouldBe([((int)StatusCode.DeadlineExceeded).ToString()]);
        await Server.Log.Line("POST /goalrules.v1.EvaluationService/Score answered 200 (DeadlineExceeded)");
    }

    [Fact]
    public async Task A_caller_that_gives_up_stops_the_evaluation()
    {
        using var giveUp = new CancellationTokenSource(Short);

        var exception = await Should.ThrowAsync<RpcException>(() => Server.Evaluation.ScoreAsync(Slow(Endless), cancellationToken: giveUp.Token).ResponseAsync);

        exception.StatusCode.ShouldBe(StatusCode.Cancelled);
        await Server.Log.Line("POST /goalrules.v1.EvaluationService/Score answered 200 (Cancelled)");
    }

    [Fact]
    public async Task A_JSON_caller_that_hangs_up_stops_the_evaluation()
    {
        using var hangUp = new CancellationTokenSource(Short);
        using var content = new StringContent(Requests.Slow(Endless).ToJson(), new MediaTypeHeaderValue("application/json"));

        await Should.ThrowAsync<OperationCanceledException>(() => Server.Json.PostAsync(new Uri(JsonCalls.EvaluateRoute, UriKind.Relative), content, hangUp.Token));

        await Server.Log.Line("POST /v1/submissions:evaluate answered 408 (Cancelled)");
    }

    private static Wire.ScoreRequest Slow(int findings)
    {
        var request = Requests.Slow(findings);
        return new Wire.ScoreRequest { RulePack = request.RulePack, Submission = request.Submission };
    }

    /// <summary>A message as gRPC sends it: not compressed, its length, its bytes.</summary>
    private static byte[] Framed(Wire.ScoreRequest message)
    {
        var frame = new byte[5 + message.CalculateSize()];
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), frame.Length - 5);
        message.WriteTo(frame.AsSpan(5));
        return frame;
    }
}
