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

    /// <summary>The teams that this team hands work to or gets work from, each once and without itself.</summary>
    [JsonIgnore]
    public IReadOnlyList<Team> WorksWith { get; internal set; } = [];

    /// <summary>The metrics that the team as a whole is judged by; empty where nobody said, or the submission lacks one of them.</summary>
    [JsonIgnore]
    public IReadOnlyList<Metric> JudgedBy => Submission.TeamMetrics.Of(this);

    /// <summary>The name, shortened where it is long, else the id.</summary>
    [JsonIgnore]
    public string DisplayName => Name.Length > 0 ? DisplayText.Of(Name) : Id;

    /// <summary>Days between two looks at the team's goals; above 0.</summary>
    public int? ReviewEvery { get; init; }

    public override SubjectType SubjectType => SubjectType.Team;

    /// <summary>Whether a metric is among those that the team is judged by.</summary>
    public bool IsJudgedBy(Metric metric) => Submission.TeamMetrics.Judge(this, metric);

    /// <summary>The results that this team and another are both judged by; what only steers towards a result is none.</summary>
    public IReadOnlyList<Metric> SharedResults(Team with) => Submission.TeamMetrics.SharedResults(this, with);

    /// <summary>The nearest result to which metrics of this team and of another both lead; null where none is near.</summary>
    public Metric? CommonResult(Team with) => DriverPath.Meeting(JudgedBy, with.JudgedBy);

    public bool Equals(Team? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => base.GetHashCode();
}
