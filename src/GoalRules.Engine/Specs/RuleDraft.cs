namespace GoalRules.Engine;

/// <summary>A rule that is not installed: what its files would hold, and where they would lie.</summary>
/// <param name="Name">The files' name, without extension.</param>
/// <param name="Category">The folder's name.</param>
/// <param name="Script">C#.</param>
/// <param name="Spec">Markdown; empty where there is none yet.</param>
public sealed record RuleDraft(string Name, Category Category, string Script, string Spec)
{
    /// <summary>UTF-16 units of a script, and likewise of a spec.</summary>
    public const int LongestText = 100_000;

    internal const int LongestName = 100;

    private string Path => $"{Category.ToString().ToLowerInvariant()}/{Name}";

    /// <returns>Why the draft cannot be looked at; empty where it can.</returns>
    public IReadOnlyList<Violation> Validate()
    {
        var violations = new List<Violation>();
        if (Name.Length == 0) violations.Add(new Violation("name", "is missing; send what the rule's files are to be called"));
        else if (Name.Length > LongestName || !ManifestReader.NamePattern().IsMatch(Name))
            violations.Add(new Violation("name", $"is no rule's name; write at most {LongestName} lower-case letters, digits and hyphens, beginning with a letter"));
        if (!Enum.IsDefined(Category)) violations.Add(new Violation("category", "is not known"));
        if (Script.Length == 0) violations.Add(new Violation("script", "is missing; send the rule's C#"));
        foreach (var (field, text) in new[] { ("script", Script), ("spec", Spec) })
        {
            if (text.Length > LongestText) violations.Add(new Violation(field, $"is {text.Length} characters long; at most {LongestText} are read"));
        }

        return violations;
    }

    internal PackFolder In(string pack)
    {
        var script = new PackFile($"{Path}.csx", Script);
        return new PackFolder(pack, Spec.Length > 0 ? [script, new PackFile($"{Path}.md", Spec)] : [script]);
    }
}
