namespace GoalRules;

/// <summary>What was found about a goal, and what it is worth.</summary>
public sealed record GoalReport
{
    public required string GoalId { get; init; }

    public required Verdict Verdict { get; init; }

    public required Scores Scores { get; init; }

    /// <summary>Ordered by field, place and rule.</summary>
    public IReadOnlyList<ReportedFinding> Findings { get; init; } = [];

    /// <summary>What the goal is for; null where nobody asked.</summary>
    public LineOfSight? LineOfSight { get; init; }

    /// <summary>Whether a rule crashed or was stopped on this goal; its category has no score then.</summary>
    public bool Incomplete { get; init; }
}

/// <summary>Whether a goal passes its pack's gate.</summary>
public enum Verdict
{
    Accepted,
    NeedsWork,
    Rejected,
}
