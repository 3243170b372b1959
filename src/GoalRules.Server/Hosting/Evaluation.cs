using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GoalRules.Server;

/// <summary>The services, how they are reached, and what surrounds each call.</summary>
internal static class Evaluation
{
    public static void AddEvaluation(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<FailedCalls>();
        builder.Services.AddSingleton<OpenStreams>();
        builder.Services.AddSingleton<WorkUnderWay>();
        builder.Services.AddSingleton<OpenPortfolios>();
        builder.Services.AddGrpc().AddJsonTranscoding(json => json.TypeRegistry = ErrorDetails.Registry);
        builder.Services.AddOptions<Grpc.AspNetCore.Server.GrpcServiceOptions>().Configure<LimitOptions>((grpc, limits) =>
        {
            grpc.Interceptors.Add<ErrorInterceptor>();
            grpc.MaxReceiveMessageSize = limits.RequestBytes;
            grpc.MaxSendMessageSize = null;
        });
        builder.Services.AddGrpcReflection();
        builder.Services.AddGrpcHealthChecks(health =>
            {
                health.Services.Map(Protocol.V1.EvaluationService.Descriptor.FullName, _ => true);
                health.Services.Map(Protocol.V1.RulePackService.Descriptor.FullName, _ => true);
            })
            .AddCheck<PackHealthCheck>("rule packs");
        builder.Services.Configure<HealthCheckPublisherOptions>(publisher =>
        {
            publisher.Delay = TimeSpan.Zero;
            publisher.Period = TimeSpan.FromSeconds(1);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
    }

    /// <summary>The services, behind the checks that each call goes through.</summary>
    public static void UseAnswers(this WebApplication app)
    {
        app.UseMiddleware<UnreadMessages>();
        app.UseMiddleware<StrictJsonRequests>();
        app.MapGrpcService<EvaluationService>();
        app.MapGrpcService<RulePackService>();
        app.MapGrpcHealthChecksService();
        app.MapGrpcReflectionService();
        app.MapFallback("{*path}", ErrorDetails.WriteUnknownRoute);
    }
}
