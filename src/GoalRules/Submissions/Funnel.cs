using System.Text.Json.Serialization;

namespace GoalRules;

/// <summary>Stages that work or customers pass through, each measured by a metric.</summary>
public sealed record Funnel
{
    public string Name { get; init; } = "";

    /// <summary>Ids of the stages' metrics, in the order of the funnel.</summary>
    [JsonPropertyName("stages")]
    public IReadOnlyList<string> StageIds { get; init; } = [];

    /// <summary>The stages' metrics in the same order, null where the submission does not hold one.</summary>
    [JsonIgnore]
    public IReadOnlyList<Metric?> Stages { get; internal set; } = [];

    public override string ToString() => Name.Length > 0 ? $"the funnel {DisplayText.Of(Name)}" : "the funnel";
}
