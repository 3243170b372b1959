using System.Text.Json.Serialization;

namespace GoalRules;

/// <summary>Whoever can answer for a goal: a person or a team.</summary>
public abstract record Owner : Subject
{
    /// <summary>The goals that this person or team owns; key results without an owner of their own belong to their objective's.</summary>
    [JsonIgnore]
    public IReadOnlyList<Goal> Goals { get; internal set; } = [];

    public virtual bool Equals(Owner? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => base.GetHashCode();
}
