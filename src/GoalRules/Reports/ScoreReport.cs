namespace GoalRules;

/// <summary>Scores and verdicts without the findings, for whoever shows numbers only.</summary>
public sealed record ScoreReport
{
    public required RulePackVersion RulePack { get; init; }

    /// <summary>The day as of which everything was judged.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether a rule crashed or was stopped, so that something was not judged.</summary>
    public bool Incomplete { get; init; }

    /// <summary>One for each goal that was evaluated, ordered by id.</summary>
    public IReadOnlyList<GoalScore> GoalScores { get; init; } = [];
}

/// <summary>What a goal is worth: the same as in its <see cref="GoalReport"/>.</summary>
public sealed record GoalScore
{
    public required string GoalId { get; init; }

    public required Verdict Verdict { get; init; }

    public required Scores Scores { get; init; }

    /// <summary>Whether a rule crashed or was stopped on this goal; its category has no score then.</summary>
    public bool Incomplete { get; init; }
}
