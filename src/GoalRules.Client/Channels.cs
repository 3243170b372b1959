using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.Client.Configuration;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Client;

/// <summary>How the server is reached, with dependency injection and without.</summary>
internal static class Channels
{
    /// <summary>What a call keeps so that it can be sent again; as much as the server takes in one request by default.</summary>
    private const long RetriedBytes = 16 * 1024 * 1024;

    /// <summary>Notices within 40 seconds that the other end is gone without a word.</summary>
    public static SocketsHttpHandler Handler() => new()
    {
        ConnectTimeout = TimeSpan.FromSeconds(10),
        KeepAlivePingDelay = TimeSpan.FromSeconds(30),
        KeepAlivePingTimeout = TimeSpan.FromSeconds(10),
        KeepAlivePingPolicy = HttpKeepAlivePingPolicy.WithActiveRequests,
        PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
        EnableMultipleHttp2Connections = true,
    };

    public static void Configure(GrpcChannelOptions channel, GoalRulesClientOptions options)
    {
        channel.MaxSendMessageSize = null; // the server has its own limit, and says which
        channel.MaxReceiveMessageSize = null;
        channel.InitialReconnectBackoff = TimeSpan.FromMilliseconds(250);
        channel.MaxReconnectBackoff = TimeSpan.FromSeconds(2); // by default up to 2 minutes, in which a server that is back goes unnoticed
        if (options.MaxAttempts == 1) return;
        channel.MaxRetryAttempts = options.MaxAttempts;
        channel.MaxRetryBufferPerCallSize = RetriedBytes;
        channel.MaxRetryBufferSize = 4 * RetriedBytes;
        channel.ServiceConfig = new ServiceConfig { MethodConfigs = { Retrying(options.MaxAttempts) } };
    }

    /// <summary>Not for the stream, which knows better what has been answered.</summary>
    private static MethodConfig Retrying(int maxAttempts) => new()
    {
        Names = { Name(nameof(Wire.EvaluationService.EvaluationServiceClient.Evaluate)), Name(nameof(Wire.EvaluationService.EvaluationServiceClient.Score)) },
        RetryPolicy = new RetryPolicy
        {
            MaxAttempts = maxAttempts,
            InitialBackoff = TimeSpan.FromMilliseconds(250),
            BackoffMultiplier = 2,
            MaxBackoff = TimeSpan.FromSeconds(5),
            RetryableStatusCodes = { StatusCode.Unavailable },
        },
    };

    private static MethodName Name(string method) => new() { Service = Wire.EvaluationService.Descriptor.FullName, Method = method };
}
