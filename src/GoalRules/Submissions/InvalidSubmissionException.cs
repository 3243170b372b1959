namespace GoalRules;

/// <summary>A submission that cannot be evaluated, with every mistake in it.</summary>
public sealed class InvalidSubmissionException(IReadOnlyList<Violation> violations, Exception? innerException = null)
    : Exception(string.Join(Environment.NewLine, violations.Select(violation => $"{violation.Path}: {violation.Problem}")), innerException)
{
    public IReadOnlyList<Violation> Violations { get; } = violations;
}
