using Google.Protobuf;
using Grpc.Core;

namespace GoalRules.Server;

/// <summary>What a caller is told of an exception, and what the log is.</summary>
internal sealed class FailedCalls(LimitOptions limits, TimeProvider clock, ILogger<FailedCalls> logger)
{
    public RpcException Explain(Exception exception, ServerCallContext context)
    {
        // A stream whose caller has gone fails in one of several ways, depending on what it was doing.
        if (exception is OperationCanceledException or IOException or InvalidOperationException && context.CancellationToken.IsCancellationRequested)
        {
            return new RpcException(context.Deadline <= clock.GetUtcNow().UtcDateTime
                ? new Status(StatusCode.DeadlineExceeded, "The deadline passed before the evaluation ended; allow more time or send fewer goals.")
                : Refusals.CallerLeft().Status);
        }

        switch (exception)
        {
            case RpcException { StatusCode: StatusCode.ResourceExhausted }: // what the library says of a request of a stream
                return Refusals.TooLarge(limits.RequestBytes).ToRpcException();
            case RpcException refusal:
                return refusal;
            case InvalidProtocolBufferException:
                return Refusals.Unreadable().ToRpcException();
        }

        var incident = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
        logger.RequestFailed(incident, context.Method, exception.GetType().Name, exception.StackTrace ?? "");
        return Refusals.Internal(incident);
    }
}
