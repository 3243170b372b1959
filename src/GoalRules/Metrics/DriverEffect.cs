using System.Text.Json.Serialization;

namespace GoalRules;

/// <summary>By how much a metric moves another.</summary>
public sealed record DriverEffect
{
    /// <summary>Id of the metric that is moved.</summary>
    [JsonPropertyName("metric")]
    public string MetricId { get; init; } = "";

    /// <summary>Change of that metric, in its unit, for one unit of this one.</summary>
    public double? Effect { get; init; }

    public string Note { get; init; } = "";
}
