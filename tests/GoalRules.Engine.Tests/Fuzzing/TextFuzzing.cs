using CsCheck;
using GoalRules.Fuzzing;

namespace GoalRules.Engine.Tests;

/// <summary>Specs, examples, submissions and manifests of all kinds are read, or refused with a place in them.</summary>
public sealed class TextFuzzing
{
    private static readonly string[] Specs = Files("*.md");

    private static readonly string[] Examples = [.. Specs.SelectMany((text, i) => SpecReader.Read(new PackFile($"{i}.md", text)).Spec is var spec ? spec.Flags.Concat(spec.Passes) : []).Select(example => example.Yaml)];

    private static readonly string[] Manifests = [.. Files("pack.yaml"), TestPack.Manifest];

    private static readonly Gen<string> Yaml = new Grammar(ScriptFiles.Read("Fuzzing/yaml.grammar"), deepest: 5).Texts("document");

    [Fact]
    public void Specs_with_mistakes_in_them() => Fuzz.Each(Mutations.Of(Specs), 40, Spec, text => text);

    [Fact]
    public void Examples_with_mistakes_in_them() => Fuzz.Each(Mutations.Of(Examples), 200, Example, text => text);

    [Fact]
    public void Examples_by_a_grammar() => Fuzz.Each(Yaml, 200, Example, text => text);

    [Fact]
    public void Manifests_with_mistakes_in_them() => Fuzz.Each(Mutations.Of(Manifests), 200, Manifest, text => text);

    [Fact]
    public void Manifests_by_a_grammar() => Fuzz.Each(Yaml, 200, Manifest, text => text);

    private static void Spec(string text)
    {
        var (spec, errors) = SpecReader.Read(new PackFile("a.md", text));

        foreach (var error in errors) Places.Check(error, text);
        foreach (var example in spec.Flags.Concat(spec.Passes))
        {
            Places.Check(example.Line, 1, text + "\n");
            Example(example.Yaml);
        }
    }

    private static void Example(string yaml)
    {
        if (Read(() => MarkedYaml.Read(yaml), yaml) is { } marked)
        {
            foreach (var expected in marked.Expected)
            {
                expected.Line.ShouldBeInRange(1, yaml.Split('\n').Length);
                if (expected.Span is { } span) (span.Start >= 0 && span.Length >= 0).ShouldBeTrue(expected.ToString());
            }

            Submission(marked.Plain);
        }

        Submission(yaml);
        if (Read(() => ExampleText.Read(yaml), yaml) is { } text)
        {
            foreach (var subject in new[] { "goals/G1", "submission", "metrics/M1", "nowhere/X" })
            {
                foreach (var field in new[] { "statement", "measures[0].target", "supports[3]", "", "due" })
                {
                    foreach (var span in new TextSpan?[] { null, new TextSpan(0, 1), new TextSpan(2, 40) }) Within(text.Find(subject, field, span), text.Text);
                }
            }
        }
    }

    private static void Submission(string yaml)
    {
        if (Read(() => SubmissionYaml.Read(yaml), yaml) is not { } submission) return;
        var violations = submission.Validate();
        foreach (var violation in violations) violation.Problem.ShouldNotBeNullOrWhiteSpace();
        if (violations.Count == 0) RulesFolder.Load(RulesFolder.Smart).Evaluate(submission with { AsOf = submission.AsOf ?? new DateOnly(2026, 1, 15) }, Audience.Hr, showLineOfSight: true).ShouldNotBeNull();
    }

    private static void Manifest(string yaml)
    {
        var errors = new List<PackError>();
        var manifest = ManifestReader.Read(yaml, "pack.yaml", new Manifest(), errors);

        foreach (var error in errors) Places.Check(error, yaml);
        if (errors.Count == 0) (manifest.Name.Length > 0 && manifest.Prefix.Length > 0).ShouldBeTrue();
        _ = ManifestReader.ExtendsOf(yaml);
        try
        {
            PackLoader.Load(new PackFolder("test", [new PackFile("pack.yaml", yaml)])).Dispose();
        }
        catch (RulePackException e)
        {
            foreach (var error in e.Errors) Places.Check(error, yaml);
        }
    }

    private static T? Read<T>(Func<T> read, string yaml)
        where T : class
    {
        try
        {
            return read();
        }
        catch (InvalidYamlException e)
        {
            e.Problem.ShouldNotBeNullOrWhiteSpace();
            Places.Check(e.Line, e.Column, yaml);
            return null;
        }
    }

    private static void Within(TextSpan span, string text) => (span.Start >= 0 && span.Length >= 0 && span.End <= text.Length).ShouldBeTrue($"{span} of {text.Length}");

    private static string[] Files(string pattern) => [.. Directory.EnumerateFiles(RulesFolder.Root, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
