using System.Reflection;
using System.Text;

namespace GoalRules.Engine;

/// <summary>A rule that is ready to run.</summary>
internal sealed record Rule(RuleDescriptor Descriptor, SubjectType? SubjectType, CompositeFormat Format, Func<Subject, IEnumerable<Finding>> Check, Assembly Script)
{
    /// <summary>The symbols of its script, which give exceptions their lines.</summary>
    public byte[] Symbols { get; init; } = [];

    /// <summary>What a pack can set about it.</summary>
    public IReadOnlyList<RuleOption> Options { get; init; } = [];

    public bool LooksAt(Subject subject) => SubjectType is null || SubjectType == subject.SubjectType;
}

/// <summary>An option of a rule.</summary>
/// <param name="Name">What a manifest calls it.</param>
/// <param name="Type">What its value may be, in words.</param>
/// <param name="Default">The script's own value; empty where a pack must give one.</param>
/// <param name="Value">The value that holds in this pack.</param>
internal sealed record RuleOption(string Name, string Type, string Default, string Value);
