namespace GoalRules;

/// <summary>A word that stands for a threshold.</summary>
/// <param name="At">Which word.</param>
internal readonly record struct WordTarget(int At, TextSpan Span, double Value, string Unit, TargetKind Kind)
{
    /// <summary>Whether what it is said of stands before it: "costs by half".</summary>
    public bool IsLed { get; init; }
}
