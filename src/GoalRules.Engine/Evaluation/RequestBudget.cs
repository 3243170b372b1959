namespace GoalRules.Engine;

/// <summary>What the rules may use on one submission, with the time that they have together.</summary>
internal sealed class RequestBudget(Budgets budgets, int subjects)
{
    private readonly MeterLimits _limits = budgets.ForRule(subjects);
    private readonly long _end = Environment.TickCount64 + budgets.RequestMilliseconds + subjects;

    public long Charges => _limits.Charges;

    public bool IsOver => Environment.TickCount64 >= _end;

    /// <summary>What the next rule on the next subject may use.</summary>
    public MeterLimits Next()
    {
        var left = _end - Environment.TickCount64;
        return left >= _limits.Milliseconds ? _limits : _limits with { Milliseconds = Math.Max(0, left) };
    }
}
