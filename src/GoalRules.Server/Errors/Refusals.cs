using System.Globalization;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;

namespace GoalRules.Server;

/// <summary>What callers are told when they cannot be answered: a status, a sentence, and details that a program can read.</summary>
internal static class Refusals
{
    /// <summary>The domain of the reasons in <see cref="ErrorInfo"/>.</summary>
    private const string Domain = "goalrules";

    /// <summary>Statuses travel in HTTP trailers, which clients limit to some kilobytes.</summary>
    private const int MostListed = 20;

    private const int LongestPart = 160;

    public static RpcException Invalid(IReadOnlyList<Violation> violations) => InvalidStatus(violations).ToRpcException();

    public static Google.Rpc.Status InvalidStatus(IReadOnlyList<Violation> violations)
    {
        var listed = new BadRequest
        {
            FieldViolations =
            {
                violations.Take(MostListed).Select(violation => new BadRequest.Types.FieldViolation { Field = Short(violation.Path), Description = Short(violation.Problem) }),
            },
        };
        var more = violations.Count > MostListed ? $"; the first {MostListed} of {violations.Count} mistakes are listed" : "";
        var first = violations[0];
        var path = first.Path.Length > 0 ? $"{Short(first.Path)} " : "the request ";
        return new Google.Rpc.Status { Code = (int)Code.InvalidArgument, Message = $"{path}{Short(first.Problem)}{more}", Details = { Any.Pack(listed) } };
    }

    public static RpcException UnknownPack(string name, IEnumerable<string> active) => new Google.Rpc.Status
    {
        Code = (int)Code.NotFound,
        Message = $"There is no rule pack '{Short(name)}'; the active ones are: {string.Join(", ", active)}.",
        Details = { Any.Pack(new ResourceInfo { ResourceType = "goalrules.v1.RulePack", ResourceName = Short(name), Description = "No active rule pack has this name." }) },
    }.ToRpcException();

    public static RpcException NoDefaultPack(string name) =>
        new(new Grpc.Core.Status(StatusCode.Unavailable, $"The server's default rule pack '{name}' is not active, and its log says why; name another pack in rulePack."));

    public static RpcException StillLoading() => new Google.Rpc.Status
    {
        Code = (int)Code.Unavailable,
        Message = "The rule packs are being loaded; try again in a second.",
        Details = { Any.Pack(new RetryInfo { RetryDelay = Duration.FromTimeSpan(TimeSpan.FromSeconds(1)) }) },
    }.ToRpcException();

    public static Google.Rpc.Status TooLarge(int limit) => new()
    {
        Code = (int)Code.ResourceExhausted,
        Message = string.Create(CultureInfo.InvariantCulture, $"The request is larger than {limit} bytes; send fewer goals at a time."),
        Details = { Any.Pack(Info("REQUEST_TOO_LARGE", ("limitBytes", limit.ToString(CultureInfo.InvariantCulture)))) },
    };

    /// <param name="incident">What the server's log calls the error by.</param>
    public static RpcException Internal(string incident) => new Google.Rpc.Status
    {
        Code = (int)Code.Internal,
        Message = $"The server failed; its log says why under incident {incident}.",
        Details = { Any.Pack(Info("INTERNAL", ("incident", incident))) },
    }.ToRpcException();

    private static ErrorInfo Info(string reason, (string Key, string Value) metadata) =>
        new() { Domain = Domain, Reason = reason, Metadata = { [metadata.Key] = metadata.Value } };

    private static string Short(string text) => text.Length <= LongestPart ? text : $"{text[..LongestPart]}…";
}
