namespace GoalRules;

/// <summary>A finding as it stands in a report: plain data that holds on to no rule.</summary>
public sealed record ReportedFinding
{
    public required string RuleId { get; init; }

    public required string RuleName { get; init; }

    /// <summary>Null for what the engine says about its rules.</summary>
    public required Category? Category { get; init; }

    public required Severity Severity { get; init; }

    public required string Message { get; init; }

    public required Location Location { get; init; }

    public IReadOnlyList<Location> RelatedLocations { get; init; } = [];

    public IReadOnlyList<Fix> Fixes { get; init; } = [];

    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    /// <summary>What the message was filled with, in the invariant culture, so that it can be told in another language.</summary>
    public IReadOnlyList<string> MessageArguments { get; init; } = [];

    /// <summary>The same from one evaluation to the next: 16 hexadecimal digits over rule, subject, field and text.</summary>
    public string Fingerprint { get; init; } = "";

    public string HelpUri { get; init; } = "";

    public Audience Audience { get; init; }
}
