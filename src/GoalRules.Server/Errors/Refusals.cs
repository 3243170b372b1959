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

    private const int MostBytes = 4096;

    private const int LongestPart = 160;

    public static RpcException Invalid(IReadOnlyList<Violation> violations) => InvalidStatus(violations).ToRpcException();

    public static Google.Rpc.Status InvalidStatus(IReadOnlyList<Violation> violations)
    {
        var listed = new BadRequest();
        foreach (var violation in violations)
        {
            if (listed.FieldViolations.Count == MostListed || listed.CalculateSize() > MostBytes) break;
            listed.FieldViolations.Add(new BadRequest.Types.FieldViolation { Field = Short(violation.Path), Description = Short(violation.Problem) });
        }

        var more = violations.Count > listed.FieldViolations.Count ? $"; the first {listed.FieldViolations.Count} of {violations.Count} mistakes are listed" : "";
        var first = violations[0];
        var path = first.Path.Length > 0 ? $"{Short(first.Path)} " : "the request ";
        return new Google.Rpc.Status { Code = (int)Code.InvalidArgument, Message = $"{path}{Short(first.Problem)}{more}", Details = { Any.Pack(listed) } };
    }

    public static RpcException UnknownPack(string name, string organization, IEnumerable<string> active) => new Google.Rpc.Status
    {
        Code = (int)Code.NotFound,
        Message = $"There is no rule pack '{Short(name)}' for organisation '{Short(organization)}'; the active ones are: {string.Join(", ", active)}.",
        Details = { Any.Pack(new ResourceInfo { ResourceType = "goalrules.v1.RulePack", ResourceName = Short(name), Description = "No active rule pack has this name." }) },
    }.ToRpcException();

    public static RpcException UnknownRule(string pack, string rule) => new Google.Rpc.Status
    {
        Code = (int)Code.NotFound,
        Message = $"The rule pack '{pack}' has no rule '{Short(rule)}' that is switched on; ListRules tells which it has.",
        Details =
        {
            Any.Pack(new ResourceInfo { ResourceType = "goalrules.v1.Rule", ResourceName = Short(rule), Description = $"No rule of the pack '{pack}' has this id or name." }),
        },
    }.ToRpcException();

    public static RpcException BrokenPack(string name) => new Google.Rpc.Status
    {
        Code = (int)Code.FailedPrecondition,
        Message = $"The rule pack '{name}' has errors and never loaded, so its rules are not known; GetRulePack tells what to mend.",
        Details =
        {
            Any.Pack(new PreconditionFailure
            {
                Violations = { new PreconditionFailure.Types.Violation { Type = "RULE_PACK_ACTIVE", Subject = name, Description = "The pack's files have to be free of errors." } },
            }),
        },
    }.ToRpcException();

    public static RpcException CheckRuleOff(string setting) => new Google.Rpc.Status
    {
        Code = (int)Code.FailedPrecondition,
        Message = $"This server does not check rules, because a rule can do whatever the server can; start it with --{setting}=true where only people you trust reach it.",
        Details = { Any.Pack(Info("CHECK_RULE_OFF", ("setting", setting))) },
    }.ToRpcException();

    public static RpcException CheckRuleElsewhere() => new Google.Rpc.Status
    {
        Code = (int)Code.PermissionDenied,
        Message = "Rules are checked for callers on the server's own machine only, because a rule can do whatever the server can.",
        Details = { Any.Pack(Info("CHECK_RULE_LOCAL_ONLY", ("method", "CheckRule"))) },
    }.ToRpcException();

    public static RpcException NoDefaultPack(string name) =>
        new(new Grpc.Core.Status(StatusCode.Unavailable, $"The server's default rule pack '{name}' is not active, and its log says why; name another pack in rulePack."));

    public static RpcException StillLoading() => Unavailable("The rule packs are being loaded; try again in a second.");

    public static RpcException CallerLeft() => new(new Grpc.Core.Status(StatusCode.Cancelled, "The caller gave up."));

    public static RpcException Stopping() => Unavailable("The server is stopping; what it had read is answered, so open another stream with the rest.");

    public static RpcException TooManyStreams(int limit) =>
        Unavailable(string.Create(CultureInfo.InvariantCulture, $"The server has {limit} streams open already; try again when one of them has ended."));

    public static RpcException TooManyPortfolios(int limit) =>
        Unavailable(limit == 1 ? "The server is at work on another portfolio; try again when that is answered." : string.Create(CultureInfo.InvariantCulture, $"The server is at work on {limit} portfolios already; try again when one of them is answered."));

    public static RpcException WorkerStarting() => Unavailable("A worker for your organisation is being started; try again in a second.");

    public static RpcException TooManyOrganizations(int limit) =>
        Unavailable(string.Create(CultureInfo.InvariantCulture, $"Workers are busy for {limit} organisations already; try again when one of them is idle."));

    /// <param name="isCulprit">Whether it was this call that the worker hung at.</param>
    public static Google.Rpc.Status WorkerLost(WorkerEnd end, bool isCulprit) => end switch
    {
        WorkerEnd.Hung when isCulprit => OfWorker(Code.DeadlineExceeded, "WORKER_HUNG", "The evaluation took longer than the server allows and was stopped; a rule may run for ever, or send fewer goals."),
        WorkerEnd.TooLarge => OfWorker(Code.ResourceExhausted, "WORKER_TOO_LARGE", "Your organisation's worker took more memory than the server allows and was replaced; a rule may fill the memory, or send fewer goals."),
        WorkerEnd.Crashed => OfWorker(Code.Internal, "WORKER_CRASHED", "Your organisation's worker crashed and was replaced; a rule may call itself without end."),
        WorkerEnd.Failed => OfWorker(Code.Internal, "WORKER_FAILED", "Your organisation's worker broke the call off without saying why."),
        _ => OfWorker(Code.Unavailable, "WORKER_LOST", "Your organisation's worker ended during the call and was replaced; try again in a second.", new RetryInfo { RetryDelay = Duration.FromTimeSpan(TimeSpan.FromSeconds(1)) }),
    };

    public static Google.Rpc.Status Unreadable() =>
        InvalidStatus([new Violation("", "is no message that this method takes, or holds a text that is not UTF-8; send one that follows the protos")]);

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

    public static Google.Rpc.Status StatusOf(RpcException exception) =>
        exception.GetRpcStatus() ?? new Google.Rpc.Status { Code = (int)exception.StatusCode, Message = exception.Status.Detail };

    private static RpcException Unavailable(string message) => new Google.Rpc.Status
    {
        Code = (int)Code.Unavailable,
        Message = message,
        Details = { Any.Pack(new RetryInfo { RetryDelay = Duration.FromTimeSpan(TimeSpan.FromSeconds(1)) }) },
    }.ToRpcException();

    private static Google.Rpc.Status OfWorker(Code code, string reason, string message, params IEnumerable<Google.Protobuf.IMessage> more) =>
        new() { Code = (int)code, Message = message, Details = { more.Prepend(new ErrorInfo { Domain = Domain, Reason = reason }).Select(Any.Pack) } };

    private static ErrorInfo Info(string reason, (string Key, string Value) metadata) =>
        new() { Domain = Domain, Reason = reason, Metadata = { [metadata.Key] = metadata.Value } };

    private static string Short(string text)
    {
        if (text.Length <= LongestPart) return text;
        var end = char.IsHighSurrogate(text[LongestPart - 1]) ? LongestPart - 1 : LongestPart;
        return $"{text[..end]}…";
    }
}
