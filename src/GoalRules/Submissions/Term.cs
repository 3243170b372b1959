using System.Text.Json.Serialization;

namespace GoalRules;

/// <summary>A word of the organisation's glossary.</summary>
public sealed record Term
{
    [JsonPropertyName("term")]
    public string Name { get; init; } = "";

    public string Definition { get; init; } = "";
}
