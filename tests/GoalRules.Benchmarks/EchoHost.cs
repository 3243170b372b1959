using Grpc.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Benchmarks;

/// <summary>
/// The fastest that the same service could be on this machine: it reads the same request and answers with a ready-made message of the
/// size of the real answer. No logging, no interceptor, no evaluation.
/// </summary>
/// <param name="answers">By the id of a request's first goal.</param>
internal sealed class EchoHost(IReadOnlyDictionary<string, Wire.EvaluateResponse> answers) : Wire.EvaluationService.EvaluationServiceBase
{
    public static async Task<WebApplication> Start(IReadOnlyDictionary<string, Wire.EvaluateResponse> answers)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc(grpc => (grpc.MaxReceiveMessageSize, grpc.MaxSendMessageSize) = (null, null));
        builder.Services.AddSingleton(new EchoHost(answers));
        var app = builder.Build();
        app.MapGrpcService<EchoHost>();
        await app.StartAsync();
        return app;
    }

    public override Task<Wire.EvaluateResponse> Evaluate(Wire.EvaluateRequest request, ServerCallContext context) => Task.FromResult(answers[request.Submission.Goals[0].Id]);
}
