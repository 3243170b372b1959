namespace GoalRules;

/// <summary>
/// What a metric's own history says of a measure's target: how likely it is reached, and which targets would be as likely as one wants. Where
/// the history does not say, or the target's meaning is unclear, there is no chance, and <see cref="Reason"/> says why.
/// </summary>
public sealed record Outlook
{
    private const double ChanceOfHard = 0.3;

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
    public IReadOnlyList<ChanceTarget> Targets { get => field ??= Details?.Targets() ?? []; init; }

    /// <summary>What may come of the metric step by step, up to the deadline; empty where there is no chance.</summary>
    public IReadOnlyList<FanStep> Fan { get => field ??= Details?.Fan() ?? []; init; }

    /// <summary>Past stretches of as many steps as lie ahead, and how many of them moved as far as the target asks; null where there are none.</summary>
    public PastMoves? PastMoves { get => field ??= Details?.PastMoves(); init; }

    /// <summary>The target that is judged: the measure's, or what a change in its goal's text amounts to; null where there is none.</summary>
    public double? Target { get; init; }

    /// <summary>Whether there is a chance and the history ever moved; one that never did says nothing of how far it might.</summary>
    public bool HasMoved { get; init; }

    /// <summary>The chance for a message, never rounded to none or to certainty: "less than 1 %", "4.6 %", "37 %".</summary>
    public string ChanceText => Chance switch
    {
        null => "",
        < 0.01 => "less than 1 %",
        > 0.99 => "more than 99 %",
        < 0.1 or > 0.9 => FormattableString.Invariant($"{Chance * 100:0.#} %"),
        _ => FormattableString.Invariant($"{Chance * 100:0} %"),
    };

    /// <summary>The target that has a chance; null where that cannot be told.</summary>
    /// <param name="chance">Between 0 and 1; nothing is told of what is all but impossible or certain.</param>
    public double? TargetAt(double chance) => Details is { } details ? details.TargetAt(chance) : Targets.FirstOrDefault(target => target.Chance.Equals(chance))?.Target;

    /// <summary>The same, rounded as in <see cref="Round"/>.</summary>
    public double? RoundTargetAt(double chance) => Round(TargetAt(chance));

    /// <summary>The target that three of ten such reach, so that it is hard but believable; rounded.</summary>
    public double? HardTarget => RoundTargetAt(ChanceOfHard);

    /// <summary>A target rounded, to the easier side, to the two digits that tell it from where the metric stands, and no finer than the history.</summary>
    public double? Round(double? target) => target is { } value && Details is { } details ? details.Rounding.Round(value) : target;

    /// <summary>What is worked out only when it is asked for.</summary>
    internal OutlookDetails? Details { get; init; }
}
