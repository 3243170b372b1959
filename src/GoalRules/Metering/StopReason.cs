namespace GoalRules;

/// <summary>Why a rule was stopped.</summary>
internal enum StopReason
{
    None,

    /// <summary>It did more than it may; the same submission always stops at the same place.</summary>
    Work,

    /// <summary>It called itself too deep.</summary>
    Stack,

    /// <summary>It made too much, or too long a text.</summary>
    Memory,

    /// <summary>It took too long by the clock.</summary>
    Time,

    /// <summary>All rules together took too long for one request.</summary>
    Request,
}
