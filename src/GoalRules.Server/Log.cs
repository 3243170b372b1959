using GoalRules.Engine;

namespace GoalRules.Server;

/// <summary>Everything that the server logs, numbered.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Rule pack {Pack} {Version} is active with {Rules} rules, digest {Digest}")]
    public static partial void PackActivated(this ILogger logger, string pack, string version, int rules, string digest);

    [LoggerMessage(2, LogLevel.Error, "Rule pack {Pack} is not active: {Error}")]
    public static partial void PackBroken(this ILogger logger, string pack, PackError error);

    [LoggerMessage(3, LogLevel.Error, "Rule packs in {Folder} cannot be read: {Problem}")]
    public static partial void PackUnreadable(this ILogger logger, string folder, string problem);

    [LoggerMessage(4, LogLevel.Error, "The rule pack in {Folder} is not active, because another one is named {Pack} too")]
    public static partial void PackNameTaken(this ILogger logger, string pack, string folder);

    /// <summary>Never with the exception's message, which may quote a goal.</summary>
    [LoggerMessage(5, LogLevel.Error, "Incident {Incident}: {Method} failed with {ExceptionType}\n{StackTrace}")]
    public static partial void RequestFailed(this ILogger logger, string incident, string method, string exceptionType, string stackTrace);
}
