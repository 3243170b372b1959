namespace GoalRules.Engine.Tests;

/// <summary>Scripts that lie beside the tests as files of their own.</summary>
internal static class ScriptFiles
{
    /// <summary>A little of everything that a rule can look at.</summary>
    public static Submission Portfolio { get; } = new()
    {
        AsOf = new DateOnly(2026, 1, 15),
        Cycle = new Cycle { Name = "Q1", Start = new DateOnly(2026, 1, 1), End = new DateOnly(2026, 3, 31) },
        Complete = [.. Enum.GetValues<SubmissionList>()],
        Teams = [new Team { Id = "T1", Name = "Sales" }],
        People = [new Person { Id = "P1", TeamId = "T1" }, new Person { Id = "P2", TeamId = "T1" }],
        Metrics = [new Metric { Id = "M1", Name = "NPS", History = [.. Enumerable.Range(1, 12).Select(month => new Observation { Date = new DateOnly(2025, month, 28), Value = month == 7 ? 900 : 40 + month })] }],
        Goals =
        [
            new Goal { Id = "G1", Statement = "LEVERAGE THE SYNERGY OF SALES-1234 BY Q2", OwnerId = "P1", Weight = 33, Due = new DateOnly(2026, 1, 31), Measures = [new Measure { MetricId = "M1", Baseline = 42, Target = 50 }] },
            new Goal { Id = "G2", Statement = "Increase NPS from 42 to 50 and stop them", OwnerId = "P1", Weight = 50, Supports = [new Support { GoalId = "G1" }] },
            new Goal { Id = "G3", Statement = "Pay rise of 10 % for 12 people", OwnerId = "P2", CheckIns = [new CheckIn { Date = new DateOnly(2025, 11, 1) }, new CheckIn { Date = new DateOnly(2025, 12, 1) }] },
            .. Enumerable.Range(4, 9).Select(number => new Goal { Id = $"G{number}", Statement = "Answer calls within 20 minutes", Level = GoalLevel.Individual, OwnerId = "P2", Measures = [new Measure { Name = "calls", Target = 20 }] }),
        ],
    };

    /// <summary>The scripts below a folder, each by its path from here.</summary>
    public static IEnumerable<string> In(string folder) =>
        ScriptFile.In(folder).Select(script => Path.GetRelativePath(ScriptFile.Root, script.Path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public static string Read(string script) => File.ReadAllText(Path.Combine(ScriptFile.Root, script));

    /// <summary>A pack of this one rule, in the folder of the category that the script names.</summary>
    public static PackFolder PackOf(string script)
    {
        var file = new ScriptFile(Path.Combine(ScriptFile.Root, script));
        return new PackFolder("test", [new PackFile("pack.yaml", TestPack.Manifest), new PackFile($"{file.Place}.csx", file.Text), new PackFile($"{file.Place}.md", ScriptFile.Spec)]);
    }

    /// <summary>The errors of a script; empty where it loads.</summary>
    public static IReadOnlyList<PackError> ErrorsOf(string script)
    {
        try
        {
            PackLoader.Load(PackOf(script)).Dispose();
            return [];
        }
        catch (RulePackException e)
        {
            return e.Errors;
        }
    }
}
