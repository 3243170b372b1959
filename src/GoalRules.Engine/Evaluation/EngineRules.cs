namespace GoalRules.Engine;

/// <summary>What the engine itself says, about its rules and about suppressions.</summary>
internal static class EngineRules
{
    public static RuleDescriptor RuleCrashed { get; } = new()
    {
        Id = "GR9001",
        Name = "rule-crashed",
        Category = null,
        Severity = Severity.Warning,
        Message = "Rule {0} '{1}' threw {2}{3} on {4} subject(s), so its category is not scored there; its author should mend it",
        Title = "A rule crashed",
        Description = "A rule threw an exception. The other rules still answered.",
    };

    public static RuleDescriptor UnusedSuppression { get; } = new()
    {
        Id = "GR9004",
        Name = "unused-suppression",
        Category = null,
        Severity = Severity.Info,
        Message = "The suppression of {0} on {1} {2}; remove it",
        Title = "A suppression is not used",
        Description = "A suppression matches no finding, or has expired.",
    };
}
