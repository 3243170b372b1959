namespace GoalRules;

/// <summary>A submission that cannot be evaluated, with every mistake in it.</summary>
public sealed class InvalidSubmissionException(IReadOnlyList<Violation> violations)
    : Exception(string.Join(Environment.NewLine, violations.Select(violation => $"{violation.Path}: {violation.Problem}")))
{
    public IReadOnlyList<Violation> Violations { get; } = violations;
}
