namespace GoalRules;

/// <summary>
/// What a metric's own history says of a measure's target: how likely it is reached, and which targets would be as likely as one wants. Where
/// the history does not say, or the target's meaning is unclear, there is no chance, and <see cref="Reason"/> says why.
/// </summary>
public sealed record Outlook
{
    /// <summary>The chance, from 0 to 1, that the target is reached as it is judged; null where it cannot be told.</summary>
    public double? Chance { get; init; }

    /// <summary>Why there is no chance, in words that end no sentence: "the metric has no history"; null where there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>How many more observations would be needed to judge the target; 0 where there are enough.</summary>
    public int MissingObservations { get; init; }

    /// <summary>How many observations were used.</summary>
    public int Observations { get; init; }

    /// <summary>Whether there is a chance and enough history to trust it.</summary>
    public bool IsReliable => Chance is not null && MissingObservations == 0;

    /// <summary>How many steps of the metric lie between its last observation and the deadline.</summary>
    public int Steps { get; init; }

    /// <summary>The targets at the chances 0.9, 0.7, 0.5, 0.3 and 0.1, in this order; empty where there is no chance.</summary>
    public IReadOnlyList<ChanceTarget> Targets { get; init; } = [];

    /// <summary>What may come of the metric step by step, up to the deadline; empty where there is no chance.</summary>
    public IReadOnlyList<FanStep> Fan { get; init; } = [];

    /// <summary>Past stretches of as many steps as lie ahead, and how many of them moved as far as the target asks; null where there are none.</summary>
    public PastMoves? PastMoves { get; init; }

    /// <summary>The target that has a chance; null where that cannot be told.</summary>
    /// <param name="chance">Between 0 and 1, both excluded.</param>
    public double? TargetAt(double chance) => Quantile?.Invoke(chance);

    internal Func<double, double?>? Quantile { get; init; }
}
