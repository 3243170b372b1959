namespace GoalRules;

/// <summary>When the organisation's years begin.</summary>
/// <param name="FirstMonth">The month in which a fiscal year begins, 1 to 12.</param>
public sealed record FiscalCalendar(int FirstMonth);
