namespace GoalRules;

/// <summary>A day at which a period begins or ends.</summary>
internal enum PeriodEdge
{
    Beginning,
    End,
}
