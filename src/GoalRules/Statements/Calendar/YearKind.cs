namespace GoalRules;

/// <summary>Whose years are meant.</summary>
internal enum YearKind
{
    Unsaid,

    /// <summary>The organisation's.</summary>
    Fiscal,

    /// <summary>The calendar's.</summary>
    Civil,
}
