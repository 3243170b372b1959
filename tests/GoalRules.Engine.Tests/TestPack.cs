namespace GoalRules.Engine.Tests;

/// <summary>Small packs made of text, for tests.</summary>
internal static class TestPack
{
    public const string Manifest = "name: test\nversion: 1.0.0\nprefix: TST\n";

    public const string Spec = ScriptFile.Spec;

    /// <summary>A pack of rules in specificity/, each named rule-1, rule-2, … with the id TST0001, TST0002, …</summary>
    /// <param name="bodies">What follows the attribute, such as <c>static Finding? Check(Goal goal) => null;</c></param>
    public static RulePack Of(params string[] bodies) => With(Manifest, bodies);

    public static RulePack With(string manifest, params string[] bodies) => PackLoader.Load(Folder(manifest, bodies));

    public static PackFolder Folder(string manifest, params string[] bodies) => Named("test", manifest, bodies);

    public static PackFolder Named(string name, string manifest, params string[] bodies) => new(name,
    [
        new PackFile("pack.yaml", manifest),
        .. bodies.SelectMany((body, i) => Rule($"rule-{i + 1}", Attribute(i + 1) + body)),
    ]);

    public static IEnumerable<PackFile> Rule(string name, string script) =>
        [new PackFile($"specificity/{name}.csx", script), new PackFile($"specificity/{name}.md", Spec)];

    public static string Attribute(int number, string more = "") =>
        $"[Rule(\"TST{number:D4}\", \"rule-{number}\", Category.Specificity, Severity.Warning, Message = \"{{0}} is wrong\"{more})]\n";

    /// <summary>The errors of a pack that must not load.</summary>
    public static IReadOnlyList<PackError> ErrorsOf(PackFolder folder) => Should.Throw<RulePackException>(() => PackLoader.Load(folder)).Errors;

    public static Submission Goals(params string[] statements) => new()
    {
        AsOf = new DateOnly(2026, 1, 15),
        Goals = [.. statements.Select((statement, i) => new Goal { Id = $"G{i + 1}", Statement = statement })],
    };
}
