namespace GoalRules;

/// <summary>Ends a rule that is over its budget. Scripts cannot catch it.</summary>
internal sealed class RuleStoppedException(StopReason reason) : Exception
{
    public StopReason Reason { get; } = reason;
}
