using System.Diagnostics;

namespace GoalRules.Engine;

/// <summary>A rule that threw while it looked at a subject.</summary>
/// <param name="ExceptionType">The exception's type; its message may quote a goal and is not kept.</param>
/// <param name="File">The script, within its pack.</param>
/// <param name="Line">The line in the script, from 1; 0 where it cannot be told.</param>
internal sealed record Failure(Rule Rule, Subject Subject, string ExceptionType, string File, int Line)
{
    public static Failure Of(Rule rule, Subject subject, Exception exception)
    {
        var frame = new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .FirstOrDefault(frame => frame.GetMethod()?.Module.Assembly == rule.Script && frame.GetFileLineNumber() > 0);
        return new Failure(rule, subject, exception.GetType().Name, frame?.GetFileName() ?? "", frame?.GetFileLineNumber() ?? 0);
    }
}
