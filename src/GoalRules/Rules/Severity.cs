namespace GoalRules;

/// <summary>How bad a finding is, the worst first.</summary>
public enum Severity
{
    Error,
    Warning,
    Info,
    Hint,
}
