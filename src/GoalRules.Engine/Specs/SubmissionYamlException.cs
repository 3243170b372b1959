namespace GoalRules.Engine;

/// <summary>A text that is no submission.</summary>
public sealed class SubmissionYamlException(int line, int column, string problem) : Exception($"({line},{column}): {problem}")
{
    /// <summary>From 1.</summary>
    public int Line { get; } = line;

    /// <summary>From 1.</summary>
    public int Column { get; } = column;

    public string Problem { get; } = problem;
}
