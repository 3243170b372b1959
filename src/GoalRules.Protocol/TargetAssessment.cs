namespace GoalRules.Protocol;

/// <summary>What a server says of one target.</summary>
/// <param name="RulePack">Under which pack the target was read.</param>
/// <param name="AsOf">The day that counted as today.</param>
/// <param name="Outlook">What the history says; of other chances than those of its targets it knows no target.</param>
public sealed record TargetAssessment(RulePackVersion RulePack, DateOnly AsOf, Outlook Outlook);
