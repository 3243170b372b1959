using System.Text.Json.Serialization;

namespace GoalRules;

/// <summary>A member of the organisation.</summary>
public sealed record Person : Owner
{
    [JsonPropertyName("team")]
    public string? TeamId { get; init; }

    [JsonIgnore]
    public Team? Team { get; internal set; }

    public GoalLevel? Level { get; init; }

    [JsonPropertyName("manager")]
    public string? ManagerId { get; init; }

    [JsonIgnore]
    public Person? Manager { get; internal set; }

    /// <summary>Marked by HR; what rules say about it goes to the HR audience only.</summary>
    public bool HighPotential { get; init; }

    public override SubjectType SubjectType => SubjectType.Person;

    public bool Equals(Person? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => base.GetHashCode();
}
