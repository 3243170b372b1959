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

/// <summary>A day at which a period begins or ends.</summary>
internal enum PeriodEdge
{
    Beginning,
    End,
}

/// <summary>Which of its kind a period is, counted from now.</summary>
internal enum PeriodPlace
{
    This,
    Next,
}

/// <summary>Whose years are meant.</summary>
internal enum YearKind
{
    Unsaid,

    /// <summary>The organisation's.</summary>
    Fiscal,

    /// <summary>The calendar's.</summary>
    Civil,
}
