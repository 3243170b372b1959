namespace GoalRules;

/// <summary>One value of a metric, at the end of the period that it stands for.</summary>
public sealed record Observation
{
    public DateOnly Date { get; init; }

    public double Value { get; init; }
}
