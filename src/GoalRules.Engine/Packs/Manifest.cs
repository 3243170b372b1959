namespace GoalRules.Engine;

/// <summary>What <c>pack.yaml</c> says.</summary>
internal sealed record Manifest
{
    public const string FileName = "pack.yaml";

    public string Name { get; init; } = "";

    public string Version { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>The capital letters that the ids of the pack's rules begin with.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What the pack changes about rules, by their id or name.</summary>
    public IReadOnlyDictionary<string, RuleSettings> Rules { get; init; } = new Dictionary<string, RuleSettings>(StringComparer.Ordinal);

    public Scoring Scoring { get; init; } = new();

    public Gate Gate { get; init; } = new();
}

/// <summary>What a pack changes about one rule.</summary>
internal sealed record RuleSettings
{
    /// <summary>The line of the manifest.</summary>
    public required YamlPlace Place { get; init; }

    public Severity? Severity { get; init; }

    public bool Enabled { get; init; } = true;

    public IReadOnlyDictionary<string, OptionValue> Options { get; init; } = new Dictionary<string, OptionValue>(StringComparer.Ordinal);
}

/// <summary>An option's value as written, one text or a list of them.</summary>
internal sealed record OptionValue(YamlPlace Place, IReadOnlyList<string> Texts, bool IsList);

/// <summary>A place in a YAML file, both numbers from 1.</summary>
internal readonly record struct YamlPlace(int Line, int Column);
