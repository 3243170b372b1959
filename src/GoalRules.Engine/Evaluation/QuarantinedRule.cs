namespace GoalRules.Engine;

/// <summary>A rule that is not run any more for somebody until its pack changes.</summary>
/// <param name="Caller">For whom.</param>
/// <param name="Rule">The rule.</param>
public sealed record QuarantinedRule(string Caller, RuleDescriptor Rule);
