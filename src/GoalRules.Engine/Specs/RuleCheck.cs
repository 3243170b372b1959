namespace GoalRules.Engine;

/// <summary>What is wrong with a rule that is not installed. Nothing of it stays loaded.</summary>
/// <param name="Errors">Mistakes in script and spec; empty where it compiles and is complete.</param>
/// <param name="Examples">How each example of the spec ended; empty where there are errors.</param>
public sealed record RuleCheck(IReadOnlyList<PackError> Errors, IReadOnlyList<ExampleOutcome> Examples)
{
    /// <summary>Compiles a rule and runs the examples of its spec.</summary>
    /// <param name="under">
    /// The pack that it is meant for, with its prefix, words and settings; a rule that the draft would take the place of is left aside.
    /// Absent: any prefix, and the settings that a pack has where it says nothing.
    /// </param>
    /// <param name="cancellationToken">Looked at between two examples.</param>
    /// <exception cref="ArgumentException">The draft is not <see cref="RuleDraft.Validate">valid</see>.</exception>
    public static RuleCheck Run(RuleDraft draft, RulePack? under = null, CancellationToken cancellationToken = default)
    {
        if (draft.Validate() is [var violation, ..]) throw new ArgumentException($"{violation.Path} {violation.Problem}", nameof(draft));
        var files = draft.In(under?.Name ?? "draft");
        try
        {
            using var pack = PackLoader.LoadDraft(files, under?.Manifest ?? new Manifest(), under?.Budgets);
            if (under is not null && Clash(draft, pack.Rules[0], under) is { } clash)
                return new RuleCheck([new PackError(files.Scripts.Single().Path, 1, 1, clash)], []);
            var outcomes = new List<ExampleOutcome>();
            foreach (var example in SpecRunner.Discover(files))
            {
                cancellationToken.ThrowIfCancellationRequested();
                outcomes.Add(new ExampleOutcome(example, pack.Run(example)));
            }

            return new RuleCheck([], outcomes);
        }
        catch (RulePackException e)
        {
            return new RuleCheck(e.Errors, []);
        }
    }

    private static string? Clash(RuleDraft draft, RuleDescriptor rule, RulePack under)
    {
        var others = under.Rules.Where(other => other.Name != draft.Name || other.Category != draft.Category || !other.Id.StartsWith(under.Prefix, StringComparison.Ordinal));
        var same = others.FirstOrDefault(other => other.Id == rule.Id || other.Name == rule.Name);
        return same is null ? null
            : same.Id == rule.Id ? $"rule id {rule.Id} is already that of '{same.Name}'; give each rule its own"
            : $"rule name {rule.Name} is already that of {same.Id} ({same.HelpUri}); give each rule its own";
    }
}

/// <summary>How one example of a spec ended.</summary>
/// <param name="Example">The example.</param>
/// <param name="Differences">What differs from what the spec says; empty where the example passed.</param>
public sealed record ExampleOutcome(SpecCase Example, IReadOnlyList<PackError> Differences)
{
    public bool Passed => Differences.Count == 0;
}
