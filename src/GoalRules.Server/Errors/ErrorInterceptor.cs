using Grpc.Core;
using Grpc.Core.Interceptors;

namespace GoalRules.Server;

/// <summary>Turns whatever a service throws into a status, and notes the status for the request's log line.</summary>
internal sealed class ErrorInterceptor(TimeProvider clock, ILogger<ErrorInterceptor> logger) : Interceptor
{
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            var response = await continuation(request, context);
            Note(context, StatusCode.OK);
            return response;
        }
        catch (RpcException e)
        {
            Note(context, e.StatusCode);
            throw;
        }
        catch (OperationCanceledException) when (context.CancellationToken.IsCancellationRequested)
        {
            var status = context.Deadline <= clock.GetUtcNow().UtcDateTime
                ? new Status(StatusCode.DeadlineExceeded, "The deadline passed before the evaluation ended; allow more time or send fewer goals.")
                : new Status(StatusCode.Cancelled, "The caller gave up.");
            Note(context, status.StatusCode);
            throw new RpcException(status);
        }
        catch (Exception e)
        {
            var incident = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
            logger.RequestFailed(incident, context.Method, e.GetType().Name, e.StackTrace ?? "");
            Note(context, StatusCode.Internal);
            throw Refusals.Internal(incident);
        }
    }

    private static void Note(ServerCallContext context, StatusCode status) => context.GetHttpContext().Features.Set(new GrpcOutcome(status));
}

/// <summary>The status that a call ended with.</summary>
internal sealed record GrpcOutcome(StatusCode Status);
