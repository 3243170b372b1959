namespace GoalRules;

/// <summary>What a goal is for: where it leads, what it moves and, for an objective, who supports it. Plain data that holds on to no submission.</summary>
public sealed record LineOfSight
{
    /// <summary>A way with more steps than this is told by its beginning and its end, so that a long chain of goals costs each of them no more.</summary>
    public const int MostSteps = 100;

    /// <summary>Ids of the goals on the shortest way from this one to a company objective, both included; empty where no way leads to one.</summary>
    public IReadOnlyList<string> GoalIds { get; init; } = [];

    /// <summary>
    /// Ids of the metrics on the shortest way from one that the goal is measured by to a strategic one, both included; empty where none
    /// leads to one.
    /// </summary>
    public IReadOnlyList<string> MetricIds { get; init; } = [];

    /// <summary>Whether one of the ways has more than <see cref="MostSteps"/> steps: what lies before its last one is left out.</summary>
    public bool IsShortened { get; init; }

    /// <summary>Who supports it; null for what is no objective.</summary>
    public SupportCounts? SupportCounts { get; init; }
}
