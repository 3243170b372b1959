namespace GoalRules.Engine;

/// <summary>What <c>pack.yaml</c> says.</summary>
internal sealed record Manifest
{
    public const string FileName = "pack.yaml";

    public string Name { get; init; } = "";

    public string Version { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>The name of the pack whose rules and settings this one takes over; null where it stands alone.</summary>
    public string? Extends { get; init; }

    /// <summary>The capital letters that the ids of the pack's rules begin with.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What the pack changes about rules, by their id or name.</summary>
    public IReadOnlyDictionary<string, RuleSettings> Rules { get; init; } = new Dictionary<string, RuleSettings>(StringComparer.Ordinal);

    public Scoring Scoring { get; init; } = new();

    public Gate Gate { get; init; } = new();

    public Conventions Conventions { get; init; } = new();
}

/// <summary>What a pack changes about one rule.</summary>
internal sealed record RuleSettings
{
    public required YamlPlace Place { get; init; }

    public Severity? Severity { get; init; }

    public bool? Enabled { get; init; }

    public IReadOnlyDictionary<string, OptionValue> Options { get; init; } = new Dictionary<string, OptionValue>(StringComparer.Ordinal);

    /// <summary>These settings where <paramref name="inherited"/> were made by a pack that this one extends.</summary>
    public RuleSettings Over(RuleSettings inherited) => this with
    {
        Severity = Severity ?? inherited.Severity,
        Enabled = Enabled ?? inherited.Enabled,
        Options = inherited.Options.Concat(Options).GroupBy(option => option.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last().Value, StringComparer.Ordinal),
    };
}

/// <summary>An option's value as written, one text or a list of them.</summary>
internal sealed record OptionValue(YamlPlace Place, IReadOnlyList<string> Texts, bool IsList);

/// <summary>A place in a manifest, both numbers from 1.</summary>
internal sealed record YamlPlace(string File, int Line, int Column)
{
    public PackError Error(string problem) => new(File, Line, Column, problem);
}
