using Grpc.Core;
using Grpc.Net.Client;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Benchmarks;

/// <summary>A connection over which an organisation calls.</summary>
internal sealed class OrganizationCaller(GrpcChannel channel, string organization) : IDisposable
{
    private readonly Metadata _headers = new() { { "goalrules-organization", organization } };

    public Wire.EvaluationService.EvaluationServiceClient Evaluation { get; } = new(channel);

    public Wire.RulePackService.RulePackServiceClient Packs { get; } = new(channel);

    public CallOptions Within(TimeSpan patience) => new(_headers, TimeProvider.System.GetUtcNow().UtcDateTime + patience);

    public void Dispose() => channel.Dispose();
}
