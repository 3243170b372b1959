using System.Text.Json;
using CsCheck;
using GoalRules.Fuzzing;

namespace GoalRules.Engine.Tests;

/// <summary>
/// Scripts of all kinds are refused with a place or loaded, by guard, meter, compiler and verifier alike, and one that is loaded answers
/// or is reported.
/// </summary>
public sealed class ScriptFuzzing
{
    private static readonly Budgets Small = new() { Charges = 20_000, Megabytes = 16, Milliseconds = 20_000, RequestMilliseconds = 60_000, QuarantineAfter = int.MaxValue };

    /// <summary>Nobody's script should bring these about, whatever is refused.</summary>
    private static readonly string[] Faults =
    [
        "is too much for the compiler", "takes the compiler too long", "was compiled to an image that", "is not understood by the meter",
    ];

    /// <summary>What a script throws if it was compiled or metered wrongly, rather than written wrongly.</summary>
    private static readonly string[] FaultyCode =
    [
        nameof(InvalidProgramException), nameof(TypeLoadException), nameof(MissingMethodException), nameof(MissingFieldException), nameof(MethodAccessException),
        nameof(FieldAccessException), nameof(BadImageFormatException), nameof(EntryPointNotFoundException), "VerificationException", nameof(AccessViolationException), "RuleStoppedException",
    ];

    private static readonly Grammar Scripts = new(ScriptFiles.Read("Fuzzing/script.grammar"), deepest: 7);

    private static readonly string[] Traps = [.. ScriptFiles.In("Attempts").Concat(ScriptFiles.In("Stopped")).Select(ScriptFiles.Read)];

    private static readonly string[] Useful = [.. ScriptFiles.In("UsefulScripts").Select(ScriptFiles.Read).Concat(Directory.EnumerateFiles(RulesFolder.Root, "*.csx", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText))];

    [Fact]
    public void Scripts_by_a_grammar() => Fuzz.Each(Scripts.Texts("script"), 40, Check, script => script);

    [Fact]
    public void Scripts_by_a_grammar_with_mistakes_in_them() =>
        Fuzz.Each(Mutations.Of([.. Enumerable.Range(0, 100).Select(i => Scripts.Texts("script").Generate(new PCG((uint)i, 1), null, out _))]), 40, Check, script => script);

    [Fact]
    public void Useful_scripts_with_mistakes_in_them() => Fuzz.Each(Mutations.Of(Useful), 40, Check, script => script);

    [Fact]
    public void Hostile_scripts_with_mistakes_in_them() => Fuzz.Each(Mutations.Of(Traps), 40, Check, script => script);

    [Fact]
    public void Members_of_the_libraries() => Fuzz.Each(MemberScripts.All, 80, Check, script => script);

    private static void Check(string script)
    {
        RulePack pack;
        try
        {
            pack = PackLoader.Load(PackOf(script), budgets: Small);
        }
        catch (RulePackException e)
        {
            e.Errors.ShouldNotBeEmpty();
            foreach (var error in e.Errors)
            {
                Places.Check(error, script);
                Faults.ShouldAllBe(fault => !error.Problem.Contains(fault, StringComparison.Ordinal), error.ToString());
            }

            return;
        }

        using (pack)
        {
            var report = pack.Evaluate(ScriptFiles.Portfolio);
            var failures = report.Findings.Where(finding => finding.RuleId.StartsWith("GR9", StringComparison.Ordinal)).ToArray();
            failures.ShouldAllBe(failure => failure.RuleId == "GR9001" || failure.RuleId == "GR9002");
            foreach (var failure in failures) FaultyCode.ShouldAllBe(fault => !failure.Message.Contains(fault, StringComparison.Ordinal), failure.Message);
            if (failures.Length > 0) report.Incomplete.ShouldBeTrue();
            JsonSerializer.Serialize(pack.Evaluate(ScriptFiles.Portfolio)).ShouldBe(JsonSerializer.Serialize(report));
        }
    }

    /// <summary>In the folder and by the name that the script's own attribute gives, as far as it can be told, so that it is not refused for these.</summary>
    private static PackFolder PackOf(string script)
    {
        var category = Enum.GetValues<Category>().FirstOrDefault(category => script.Contains($"Category.{category}", StringComparison.Ordinal)).ToString().ToLowerInvariant();
        var declared = script.Split("[Rule(\"") is [_, var arguments, ..] ? arguments.Split('"') : [];
        var name = declared is [_, _, var second, ..] && ManifestReader.NamePattern().IsMatch(second) ? second : "fuzzed";
        var prefix = declared is [{ Length: > 5 } id, ..] ? id[..^4] : "TST";
        return new PackFolder("test", [new PackFile("pack.yaml", $"name: test\nversion: 1.0.0\nprefix: {(prefix.All(char.IsAsciiLetterUpper) ? prefix : "TST")}\n"), new PackFile($"{category}/{name}.csx", script), new PackFile($"{category}/{name}.md", TestPack.Spec)]);
    }
}
