using System.Text.Json.Serialization;

namespace GoalRules;

/// <summary>Whoever can answer for a goal: a person or a team.</summary>
public abstract record Owner : Subject
{
    /// <summary>The goals that this person or team owns; key results without an owner of their own belong to their objective's.</summary>
    [JsonIgnore]
    public IReadOnlyList<Goal> Goals { get; internal set; } = [];

    /// <summary>
    /// Whether this person or team would see if work got worse: one of its goals, or of the metrics that it is judged by, names errors, complaints
    /// or satisfaction, or is a result. Goals that name a team and no owner are the team's.
    /// </summary>
    [JsonIgnore]
    public bool WatchesQuality => Submission.QualityWatch.IsKeptBy(this);

    public virtual bool Equals(Owner? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => base.GetHashCode();
}
