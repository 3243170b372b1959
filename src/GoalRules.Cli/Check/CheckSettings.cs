namespace GoalRules.Cli;

/// <summary>What <c>goalrules check</c> was asked for.</summary>
internal sealed record CheckSettings
{
    public required IReadOnlyList<string> Files { get; init; }

    public required string Pack { get; init; }

    public required ReportFormat Format { get; init; }

    public required Audience Audience { get; init; }

    /// <summary>Findings that matter less are not shown.</summary>
    public required Severity Least { get; init; }

    /// <summary>Findings that matter as much, or more, make the check fail; null: none do.</summary>
    public required Severity? FailOn { get; init; }

    /// <summary>Whether text tells of findings.</summary>
    public required bool ShowFindings { get; init; }

    /// <summary>Whether it is shown how goals and teams hang together.</summary>
    public required bool ShowAlignment { get; init; }

    /// <summary>How many lines a tree takes at most; 0: as many as it needs.</summary>
    public required int MostLines { get; init; }

    public required DateOnly? AsOf { get; init; }

    public required InputSettings Input { get; init; }
}

/// <summary>How findings are told.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    Sarif,
}
