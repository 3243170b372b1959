using GoalRules.Engine;

namespace GoalRules.Server;

/// <summary>Everything that the server logs, numbered.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Rule pack {Pack} {Version} is active with {Rules} rules, digest {Digest}")]
    public static partial void PackActivated(this ILogger logger, string pack, string version, int rules, string digest);

    [LoggerMessage(2, LogLevel.Error, "Rule pack {Pack} is not active: {Error}")]
    public static partial void PackBroken(this ILogger logger, string pack, PackError error);

    [LoggerMessage(3, LogLevel.Warning, "There is no folder {Folder}, so no rule packs come from there")]
    public static partial void PackFolderMissing(this ILogger logger, string folder);

    [LoggerMessage(4, LogLevel.Error, "The folders of rule packs cannot be read: {Problem}")]
    public static partial void PackFoldersUnreadable(this ILogger logger, string problem);

    [LoggerMessage(6, LogLevel.Warning, "Rule pack {Pack} goes on with its last good version, digest {Digest}, until its files are mended")]
    public static partial void PackKept(this ILogger logger, string pack, string digest);

    [LoggerMessage(7, LogLevel.Warning, "Rule pack {Pack} is gone: {Folder} holds no pack any more")]
    public static partial void PackRemoved(this ILogger logger, string pack, string folder);

    [LoggerMessage(8, LogLevel.Warning, "Changes in {Folder} are seen a little later, since it cannot be watched: {Problem}")]
    public static partial void PackFolderNotWatched(this ILogger logger, string folder, string problem);

    [LoggerMessage(9, LogLevel.Error, "Rule pack {Pack} cannot be loaded, which is a mistake in the server: {ExceptionType}\n{StackTrace}")]
    public static partial void PackCrashed(this ILogger logger, string pack, string exceptionType, string stackTrace);

    [LoggerMessage(10, LogLevel.Error, "There is no rule pack {Pack}, which should answer requests that name none; there are {Names}")]
    public static partial void DefaultPackMissing(this ILogger logger, string pack, IEnumerable<string> names);

    [LoggerMessage(11, LogLevel.Debug, "A stream ended after {Answered} answers, {Refused} of which are an error")]
    public static partial void StreamEnded(this ILogger logger, int answered, int refused);

    [LoggerMessage(12, LogLevel.Warning, "Rule {Rule} '{Name}' of rule pack {Pack} is in quarantine for {Organization}, since it crashed or was stopped again and again; it runs again when the pack changes")]
    public static partial void RuleQuarantined(this ILogger logger, string pack, string rule, string name, string organization);

    [LoggerMessage(13, LogLevel.Warning, "{Id} in rule pack {Pack}, asked by {Organization}: {Failure}")]
    public static partial void RuleFailed(this ILogger logger, string id, string pack, string organization, string failure);

    [LoggerMessage(40, LogLevel.Information, "Organisations' packs run in workers, held in by {InForce}")]
    public static partial void Isolated(this ILogger logger, string inForce);

    [LoggerMessage(41, LogLevel.Warning, "Organisations' packs run in workers, held in by {InForce}; this system does not offer {Missing}")]
    public static partial void IsolatedInPart(this ILogger logger, string inForce, string missing);

    [LoggerMessage(42, LogLevel.Information, "Worker {Worker} of organisation {Organization} is ready")]
    public static partial void WorkerReady(this ILogger logger, int worker, string organization);

    [LoggerMessage(43, LogLevel.Error, "Worker {Worker} of organisation {Organization} ended: {End}, exit code {ExitCode}; another takes its place")]
    public static partial void WorkerLost(this ILogger logger, int worker, string organization, WorkerEnd end, int exitCode);

    [LoggerMessage(44, LogLevel.Information, "Worker {Worker} of organisation {Organization} is no longer needed")]
    public static partial void WorkerLeft(this ILogger logger, int worker, string organization);

    [LoggerMessage(EventId = 45, Message = "Worker {Worker} of organisation {Organization} says: {Line}")]
    public static partial void WorkerSays(this ILogger logger, LogLevel level, int worker, string organization, string line);

    [LoggerMessage(46, LogLevel.Error, "No worker can be started for organisation {Organization}: {Problem}")]
    public static partial void WorkerNotStarted(this ILogger logger, string organization, string problem);

    [LoggerMessage(47, LogLevel.Information, "Organisation {Organization} takes much while others have calls, so its workers keep to the processors {Processors}")]
    public static partial void Confined(this ILogger logger, string organization, IEnumerable<int> processors);

    [LoggerMessage(48, LogLevel.Information, "Organisation {Organization} is calm again, and its workers have all of its processors")]
    public static partial void Unconfined(this ILogger logger, string organization);

    [LoggerMessage(49, LogLevel.Information, "Organisations' packs run in this process; --GoalRules:Isolation=Process gives each organisation workers of its own")]
    public static partial void NotIsolated(this ILogger logger);

    [LoggerMessage(50, LogLevel.Warning, "The settings of GoalRules:Workers say nothing, since there are no workers: GoalRules:Isolation is InProcess")]
    public static partial void WorkersWithoutIsolation(this ILogger logger);

    /// <summary>Never with the exception's message, which may quote a goal.</summary>
    [LoggerMessage(5, LogLevel.Error, "Incident {Incident}: {Method} failed with {ExceptionType}\n{StackTrace}")]
    public static partial void RequestFailed(this ILogger logger, string incident, string method, string exceptionType, string stackTrace);
}
