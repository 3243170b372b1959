namespace GoalRules;

/// <summary>What the owner said about a running goal on one day.</summary>
public sealed record CheckIn
{
    public DateOnly Date { get; init; }

    /// <summary>The measure's value on that day, in its unit.</summary>
    public double? Value { get; init; }

    /// <summary>How sure the owner is to reach the goal, as a probability from 0 to 1.</summary>
    public double? Confidence { get; init; }

    public string Note { get; init; } = "";
}
