namespace GoalRules;

/// <summary>
/// Points from 0 to 100, rounded to one decimal. A category begins at 100 and loses the points of its findings; one that could not be
/// judged has no score. The overall score is the mean of the others, weighted as the pack says.
/// </summary>
public sealed record Scores
{
    public double? Overall { get; init; }

    public double? Specificity { get; init; }

    public double? Achievability { get; init; }

    public double? Alignment { get; init; }

    /// <summary>Every loss, with the finding that it is for.</summary>
    public IReadOnlyList<Deduction> Deductions { get; init; } = [];
}

/// <summary>Points that a category loses for a finding.</summary>
public sealed record Deduction(string RuleId, string Fingerprint, Category Category, double Points);
