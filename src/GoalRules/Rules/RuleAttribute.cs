namespace GoalRules;

/// <summary>Makes a static function of a rule script a rule.</summary>
/// <param name="id">The pack's prefix and four digits, such as <c>GR1001</c>.</param>
/// <param name="name">The file's name; states the problem, never the remedy.</param>
/// <param name="category">The folder's name.</param>
/// <param name="severity">The default, which a pack can change.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RuleAttribute(string id, string name, Category category, Severity severity) : Attribute
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public Category Category { get; } = category;

    public Severity Severity { get; } = severity;

    /// <summary>What a finding says, a composite format string for the arguments of <see cref="Finding.At"/>.</summary>
    public string Message { get; set; } = "";

    /// <summary>Ids of rules whose findings at the same place say less than this rule's and are left out.</summary>
    public string[] Supersedes { get; set; } = [];

    /// <summary>Points that a finding costs, from 0 to 100; not a number (the default): by severity, as the pack says.</summary>
    public double Points { get; set; } = double.NaN;

    public Audience Audience { get; set; }
}
