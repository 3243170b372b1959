using System.Runtime.CompilerServices;

namespace GoalRules.Engine.Tests;

/// <summary>A script that lies beside these tests as a file of its own. The server's tests and the benchmarks compile this file too, to try the same scripts.</summary>
internal sealed record ScriptFile(string Path)
{
    /// <summary>A spec that any rule may have beside it.</summary>
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

    /// <summary>The folder of these tests.</summary>
    public static string Root { get; } = Find();

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string Text { get; } = File.ReadAllText(Path);

    /// <summary>The one that the script names; in the folder of another it would not load.</summary>
    public Category Category => Enum.GetValues<Category>().FirstOrDefault(category => Text.Contains($"Category.{category}", StringComparison.Ordinal), Category.Specificity);

    /// <summary>Where it lies in a pack, without the file's extension.</summary>
    public string Place => $"{$"{Category}".ToLowerInvariant()}/{Name}";

    /// <summary>Those below a folder, such as <c>Attempts</c>, which are refused, or <c>Stopped</c>, which load and have to be stopped.</summary>
    public static IEnumerable<ScriptFile> In(string folder) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Root, folder), "*.csx", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new ScriptFile(path));

    private static string Find([CallerFilePath] string thisFile = "") => System.IO.Path.GetDirectoryName(thisFile)!;
}
