namespace GoalRules;

/// <summary>A target and the chance that it is reached.</summary>
public sealed record ChanceTarget(double Chance, double Target);
