namespace GoalRules.Engine;

/// <summary>A rule that threw or was stopped while it looked at a subject, or was not run at all.</summary>
/// <param name="Subject">What it looked at; the submission where it was not run.</param>
/// <param name="ExceptionType">The exception's type; its message may quote a goal and is not kept.</param>
/// <param name="Place">The line in its script.</param>
/// <param name="Stopped">Why it was stopped; <see cref="StopReason.None"/> where it crashed.</param>
internal sealed record Failure(Rule Rule, Subject Subject, string ExceptionType, ScriptPlace Place, StopReason Stopped)
{
    /// <summary>Whether it was not run, because it failed too often before.</summary>
    public bool IsQuarantined { get; private init; }

    public static Failure Of(Rule rule, Subject subject, Exception exception, StopReason stopped) =>
        new(rule, subject, exception.GetType().Name, ScriptPlace.Of(exception, rule), stopped);

    /// <summary>All rules together have no time left.</summary>
    public static Failure OutOfTime(Rule rule, Subject subject) => new(rule, subject, "", ScriptPlace.None, StopReason.Request);

    public static Failure Quarantined(Rule rule, Submission submission) => new(rule, submission, "", ScriptPlace.None, StopReason.None) { IsQuarantined = true };
}
