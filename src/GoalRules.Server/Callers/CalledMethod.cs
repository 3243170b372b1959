using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Grpc.JsonTranscoding;

namespace GoalRules.Server;

/// <summary>The gRPC method that a request calls.</summary>
/// <param name="IsJson">Whether it calls it as JSON over HTTP.</param>
internal readonly record struct CalledMethod(IMethod Method, bool IsJson)
{
    /// <returns>Null where the request calls none.</returns>
    public static CalledMethod? Of(HttpContext context) =>
        context.GetEndpoint()?.Metadata is { } metadata && metadata.GetMetadata<GrpcMethodMetadata>()?.Method is { } method
            ? new CalledMethod(method, metadata.GetMetadata<GrpcJsonTranscodingMetadata>() is not null)
            : null;
}
