using Grpc.Core;
using Grpc.Core.Interceptors;

namespace GoalRules.Server;

/// <summary>Turns whatever a service throws into a status, and notes the status for the request's log line.</summary>
internal sealed class ErrorInterceptor(FailedCalls failedCalls) : Interceptor
{
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            var response = await continuation(request, context);
            Note(context, StatusCode.OK);
            return response;
        }
        catch (Exception e)
        {
            throw Explain(e, context);
        }
    }

    public override async Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream,
        IServerStreamWriter<TResponse> responseStream,
        ServerCallContext context,
        DuplexStreamingServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            await continuation(requestStream, responseStream, context);
            Note(context, StatusCode.OK);
        }
        catch (Exception e)
        {
            throw Explain(e, context);
        }
    }

    private RpcException Explain(Exception exception, ServerCallContext context)
    {
        var refusal = failedCalls.Explain(exception, context);
        Note(context, refusal.StatusCode);
        return refusal;
    }

    private static void Note(ServerCallContext context, StatusCode status) => context.GetHttpContext().Features.Set(new GrpcOutcome(status));
}

/// <summary>The status that a call ended with.</summary>
internal sealed record GrpcOutcome(StatusCode Status);
