namespace GoalRules.Engine;

/// <summary>A text that is no YAML, or not of the form that is wanted.</summary>
public sealed class InvalidYamlException(int line, int column, string problem) : Exception($"({line},{column}): {problem}")
{
    /// <summary>From 1.</summary>
    public int Line { get; } = line;

    /// <summary>From 1.</summary>
    public int Column { get; } = column;

    public string Problem { get; } = problem;
}
