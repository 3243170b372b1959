namespace GoalRules;

/// <summary>A rule's metadata, as its script, its spec and its pack's manifest give it.</summary>
public sealed record RuleDescriptor
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Null for the rules of the engine itself (<c>GR9xxx</c>), which judge no goal.</summary>
    public required Category? Category { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>The composite format string of its findings' messages.</summary>
    public required string Message { get; init; }

    /// <summary>Points that a finding costs; null: by its severity, as the pack says.</summary>
    public double? Points { get; init; }

    /// <summary>Ids of the rules whose findings at the same place it replaces.</summary>
    public IReadOnlyList<string> Supersedes { get; init; } = [];

    public Audience Audience { get; init; }

    /// <summary>The heading of its spec.</summary>
    public string Title { get; init; } = "";

    /// <summary>The first paragraph of its spec.</summary>
    public string Description { get; init; } = "";

    /// <summary>The whole of its spec, in Markdown.</summary>
    public string Documentation { get; init; } = "";

    /// <summary>Where its documentation is: the spec's path below the folder of packs.</summary>
    public string HelpUri { get; init; } = "";
}
