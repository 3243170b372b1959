namespace GoalRules;

/// <summary>A target and the chance that it is reached.</summary>
public sealed record ChanceTarget(double Chance, double Target)
{
    /// <summary>The chances of which targets are told.</summary>
    internal static IReadOnlyList<double> Chances { get; } = [0.9, 0.7, 0.5, 0.3, 0.1];
}
