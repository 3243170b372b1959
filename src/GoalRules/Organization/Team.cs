using System.Text.Json.Serialization;

namespace GoalRules;

/// <summary>A team, a department or a whole organisation.</summary>
public sealed record Team : Owner
{
    public string Name { get; init; } = "";

    [JsonPropertyName("parent")]
    public string? ParentId { get; init; }

    [JsonIgnore]
    public Team? Parent { get; internal set; }

    /// <summary>Ids of the teams that this team hands work to.</summary>
    [JsonPropertyName("partners")]
    public IReadOnlyList<string> PartnerIds { get; init; } = [];

    /// <summary>The partners that the submission holds.</summary>
    [JsonIgnore]
    public IReadOnlyList<Team> Partners { get; internal set; } = [];

    /// <summary>Days between two looks at the team's goals; above 0.</summary>
    public int? ReviewEvery { get; init; }

    public override SubjectType SubjectType => SubjectType.Team;

    public bool Equals(Team? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => base.GetHashCode();
}
