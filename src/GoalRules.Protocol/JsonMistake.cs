namespace GoalRules.Protocol;

/// <summary>A mistake in a JSON text.</summary>
/// <param name="Path">The field by its JSON names, such as <c>goals[3].due</c>; empty for the text as a whole.</param>
/// <param name="Line">From 1; 0 for the text as a whole.</param>
/// <param name="Column">In UTF-16 units, from 1; 0 for the text as a whole.</param>
/// <param name="Problem">What is wrong and how to mend it.</param>
public sealed record JsonMistake(string Path, int Line, int Column, string Problem)
{
    /// <summary>Whether the text is no JSON from here on.</summary>
    public bool IsSyntax { get; init; }

    /// <summary>The mistake in a sentence that names its place, for those who see no more than a sentence.</summary>
    public Violation ToViolation() => new(Path, this switch
    {
        { IsSyntax: true } => $"is not JSON at line {Line}, column {Column}: {Problem}",
        { Line: > 0 } => $"(line {Line}, column {Column}) {Problem}",
        _ => Problem,
    });
}
