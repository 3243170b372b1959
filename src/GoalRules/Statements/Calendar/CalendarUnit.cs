namespace GoalRules;

/// <summary>What calendars count in.</summary>
internal enum CalendarUnit
{
    Day,
    Week,
    Month,
    Quarter,
    Half,
    Year,

    /// <summary>The submission's cycle.</summary>
    Cycle,
}
