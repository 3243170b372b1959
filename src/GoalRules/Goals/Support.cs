using System.Text.Json.Serialization;

namespace GoalRules;

/// <summary>A goal's link to one that it supports.</summary>
public sealed record Support
{
    [JsonPropertyName("goal")]
    public string GoalId { get; init; } = "";

    /// <summary>The supported goal; null where the submission does not hold it.</summary>
    [JsonIgnore]
    public Goal? Goal { get; internal set; }

    /// <summary>The part that this goal has in the supported one, 0 to 100.</summary>
    public double? Weight { get; init; }
}
