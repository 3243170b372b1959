namespace GoalRules;

/// <summary>One value of a metric, at the end of the period that it stands for.</summary>
public sealed record Observation
{
    public DateOnly Date { get; init; }

    /// <summary>In the metric's unit; not a number until it is given, so that a gap cannot pass for a 0.</summary>
    public double Value { get; init; } = double.NaN;
}
