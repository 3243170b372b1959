namespace GoalRules;

/// <summary>One mistake in what was submitted.</summary>
/// <param name="Path">The field by its JSON names, such as <c>goals[3].due</c>.</param>
/// <param name="Problem">What is wrong and how to mend it.</param>
public sealed record Violation(string Path, string Problem);
