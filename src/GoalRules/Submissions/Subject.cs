using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace GoalRules;

/// <summary>
/// Something that rules look at. A subject is an immutable node of a graph: as submitted it knows only ids; once linked
/// under a pack it also knows its neighbours. Equality is identity, since comparing nodes of a graph by value would walk it.
/// </summary>
public abstract record Subject
{
    /// <summary>The caller's own id, unique among subjects of its type; empty for a <see cref="Submission"/>.</summary>
    public virtual string Id { get; init; } = "";

    [JsonIgnore]
    public abstract SubjectType SubjectType { get; }

    /// <summary>The submission that this subject was linked into.</summary>
    /// <exception cref="InvalidOperationException">The subject has not been linked: evaluate its submission under a pack.</exception>
    [JsonIgnore]
    [AllowNull]
    public Submission Submission
    {
        get => field ?? throw new InvalidOperationException($"{this} is not linked yet; evaluate its submission under a rule pack.");
        internal set;
    }

    /// <summary>The place of a field of this subject, for example <c>goal.At("due")</c>.</summary>
    /// <param name="field">The field's path by its JSON names, such as <c>measures[0].target</c>.</param>
    /// <param name="text">What the field holds; empty where it is absent.</param>
    public Location At(string field, string text = "") => new(SubjectType, Id, field, Span: null, text);

    /// <summary>This subject as a whole, for example as a related location.</summary>
    public virtual Location Location => At("");

    /// <summary>The ids in this subject's fields that the submission is known to lack.</summary>
    [JsonIgnore]
    public IEnumerable<UnknownReference> UnknownReferences => UnknownReference.In(this);

    public sealed override string ToString() => $"{SubjectType} {Id}".TrimEnd();

    public virtual bool Equals(Subject? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
