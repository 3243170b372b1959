namespace GoalRules;

/// <summary>Which of its kind a period is, counted from now.</summary>
internal enum PeriodPlace
{
    This,
    Next,
}
