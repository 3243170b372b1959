using Google.Rpc;
using Grpc.Core;

namespace GoalRules.Server.Tests;

/// <summary>What a refused call says, details included.</summary>
internal static class Refused
{
    public static async Task<Google.Rpc.Status> StatusOf(Func<Task> call)
    {
        var exception = await Should.ThrowAsync<RpcException>(call);
        var status = exception.GetRpcStatus() ?? new Google.Rpc.Status { Code = (int)exception.StatusCode, Message = exception.Status.Detail };
        status.Code.ShouldBe((int)exception.StatusCode);
        status.Message.ShouldBe(exception.Status.Detail);
        return status;
    }

    public static IReadOnlyList<BadRequest.Types.FieldViolation> Violations(this Google.Rpc.Status status)
    {
        status.Code.ShouldBe((int)Code.InvalidArgument);
        return status.GetDetail<BadRequest>().ShouldNotBeNull().FieldViolations;
    }
}
