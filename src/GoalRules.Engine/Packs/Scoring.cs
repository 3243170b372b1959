namespace GoalRules.Engine;

/// <summary>How a pack turns findings into scores.</summary>
internal sealed record Scoring
{
    /// <summary>The part of each category in the overall score, at least 0.</summary>
    public IReadOnlyDictionary<Category, double> Weights { get; init; } =
        Enum.GetValues<Category>().ToDictionary(category => category, _ => 1.0);

    /// <summary>Points that a finding of each severity costs its category, 0 to 100.</summary>
    public IReadOnlyDictionary<Severity, double> Points { get; init; } = new Dictionary<Severity, double>
    {
        [Severity.Error] = 40,
        [Severity.Warning] = 20,
        [Severity.Info] = 5,
        [Severity.Hint] = 1,
    };
}
