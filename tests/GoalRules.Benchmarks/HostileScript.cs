using System.Runtime.CompilerServices;

namespace GoalRules.Benchmarks;

/// <summary>A script of the engine's tests that is refused or has to be stopped.</summary>
internal sealed record HostileScript(string File)
{
    /// <summary>What stands beside any of them.</summary>
    public const string Spec =
        """
        # Something is wrong

        Flags what is wrong.

        ## Flags

        ```yaml
        goals: [{ id: G1, statement: "[|bad|]" }]
        ```

        ## Passes

        ```yaml
        goals: [{ id: G1, statement: good }]
        ```
        """;

    public string Name => Path.GetFileNameWithoutExtension(File);

    public string Text { get; } = System.IO.File.ReadAllText(File);

    /// <summary>The one that the script names; in the folder of another it would not load.</summary>
    public Category Category => Enum.GetValues<Category>().FirstOrDefault(category => Text.Contains($"Category.{category}", StringComparison.Ordinal), Category.Specificity);

    /// <summary>Those below the folder, <c>Attempts</c> or <c>Stopped</c>, of the engine's tests.</summary>
    public static IEnumerable<HostileScript> In(string folder) =>
        Directory.EnumerateFiles(Path.Combine(TestsOfTheEngine(), folder), "*.csx", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => new HostileScript(file));

    private static string TestsOfTheEngine([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "GoalRules.Engine.Tests"));
}
