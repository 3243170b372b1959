using System.Text.Json.Serialization;

namespace GoalRules;

/// <summary>The metrics that one team or person is judged by.</summary>
public sealed record MetricSet : Subject
{
    public string Name { get; init; } = "";

    [JsonPropertyName("team")]
    public string? TeamId { get; init; }

    [JsonIgnore]
    public Team? Team { get; internal set; }

    [JsonPropertyName("person")]
    public string? PersonId { get; init; }

    [JsonIgnore]
    public Person? Person { get; internal set; }

    public IReadOnlyList<MetricSetMember> Members { get; init; } = [];

    /// <summary>The name, shortened where it is long, else the id.</summary>
    [JsonIgnore]
    public string DisplayName => Name.Length > 0 ? DisplayText.Of(Name) : Id;

    /// <summary>The members that the set is judged by: those with the role of a result, or all where none has it.</summary>
    [JsonIgnore]
    public IEnumerable<MetricSetMember> JudgedBy =>
        Members.Any(IsResult) ? Members.Where(IsResult) : Members;

    public override SubjectType SubjectType => SubjectType.MetricSet;

    private static bool IsResult(MetricSetMember member) => member.Role is null or MemberRole.Result;

    public bool Equals(MetricSet? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>One metric of a set.</summary>
public sealed record MetricSetMember
{
    [JsonPropertyName("metric")]
    public string MetricId { get; init; } = "";

    [JsonIgnore]
    public Metric? Metric { get; internal set; }

    /// <summary>Absent: the caller did not say, and the set is taken to be judged by it.</summary>
    public MemberRole? Role { get; init; }

    /// <summary>The part that this metric has in the judgement, 0 to 100.</summary>
    public double? Weight { get; init; }
}

/// <summary>Whether a set is judged by a metric, or only watches it.</summary>
public enum MemberRole
{
    Result,
    Diagnostic,
}
