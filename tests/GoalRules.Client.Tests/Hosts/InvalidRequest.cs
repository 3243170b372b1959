using Google.Protobuf.WellKnownTypes;
using Google.Rpc;

namespace GoalRules.Client.Tests;

/// <summary>How a server refuses what it cannot understand.</summary>
internal static class InvalidRequest
{
    /// <param name="fields">What is wrong, by its path in the request.</param>
    public static Google.Rpc.Status Naming(params IEnumerable<string> fields) => new()
    {
        Code = (int)Code.InvalidArgument,
        Details = { Any.Pack(new BadRequest { FieldViolations = { fields.Select(field => new BadRequest.Types.FieldViolation { Field = field, Description = "is wrong" }) } }) },
    };
}
