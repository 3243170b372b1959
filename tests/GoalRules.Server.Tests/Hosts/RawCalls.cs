using Grpc.Core;

namespace GoalRules.Server.Tests;

/// <summary>gRPC calls whose messages are bytes, for what a generated client would not send.</summary>
internal static class RawCalls
{
    private static readonly Marshaller<byte[]> Bytes = Marshallers.Create(bytes => bytes, bytes => bytes);

    public static async Task<byte[]> EvaluateBytes(this ServerProcess server, byte[] request, string method = "Evaluate") =>
        await server.Channel.CreateCallInvoker().AsyncUnaryCall(
            new Method<byte[], byte[]>(MethodType.Unary, "goalrules.v1.EvaluationService", method, Bytes, Bytes), host: null, new CallOptions(), request);

    public static async IAsyncEnumerable<byte[]> EvaluateStreamBytes(this ServerProcess server, IEnumerable<byte[]> requests)
    {
        using var stream = server.Channel.CreateCallInvoker().AsyncDuplexStreamingCall(
            new Method<byte[], byte[]>(MethodType.DuplexStreaming, "goalrules.v1.EvaluationService", "EvaluateStream", Bytes, Bytes), host: null, new CallOptions());
        await stream.Send(requests);
        await foreach (var answer in stream.ResponseStream.ReadAllAsync()) yield return answer;
    }
}
