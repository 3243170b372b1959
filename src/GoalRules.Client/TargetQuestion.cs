namespace GoalRules.Client;

/// <summary>A target, and what it takes to tell how likely it is.</summary>
public sealed record TargetQuestion
{
    /// <summary>The metric with its history. Its id may be left out.</summary>
    public required Metric Metric { get; init; }

    /// <summary>The target, with what says how it is meant: direction, deadline and when it has to be met. It need not name the metric.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The day that counts as today; null: the server's date in UTC.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The period that the goal belongs to; its end is the deadline of a measure without one.</summary>
    public Cycle? Cycle { get; init; }

    /// <summary>First day of work, from which a total counts; null: the cycle's start.</summary>
    public DateOnly? Start { get; init; }
}
