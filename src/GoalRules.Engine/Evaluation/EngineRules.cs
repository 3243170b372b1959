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

    public static RuleDescriptor RuleStopped { get; } = new()
    {
        Id = "GR9002",
        Name = "rule-stopped",
        Category = null,
        Severity = Severity.Warning,
        Message = "Rule {0} '{1}' was stopped{2} on {3} subject(s), because it {4}, so its category is not scored there; {5}",
        Title = "A rule was stopped",
        Description = "A rule was over its budget of work, memory or time. The other rules still answered.",
    };

    public static RuleDescriptor RuleQuarantined { get; } = new()
    {
        Id = "GR9003",
        Name = "rule-quarantined",
        Category = null,
        Severity = Severity.Warning,
        Message = "Rule {0} '{1}' is not run any more, because it crashed or was stopped in {2} evaluations in a row, so its category is not scored; its author should mend it, which lets it run again",
        Title = "A rule is in quarantine",
        Description = "A rule crashed or was stopped again and again, and is left out until its pack changes.",
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

    public static IReadOnlyList<RuleDescriptor> All => [RuleCrashed, RuleStopped, RuleQuarantined, UnusedSuppression];
}
