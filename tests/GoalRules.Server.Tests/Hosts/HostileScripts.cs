using System.Globalization;
using System.Text.RegularExpressions;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

/// <summary>The scripts of the engine's tests that have to be refused or stopped, as a caller or an author would hand them to a server.</summary>
internal sealed partial class HostileScripts
{
    public const string Pack = "hostile";

    private const string Manifest = $"name: {Pack}\nversion: 1.0.0\nprefix: TST\n";

    private const string Spec =
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

    private readonly string[] _files;

    private HostileScripts(string folder) =>
        _files = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "scripts", folder), "*.csx", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>What does not load.</summary>
    public static HostileScripts ToRefuse { get; } = new("Attempts");

    /// <summary>What loads, and would never end by itself.</summary>
    public static HostileScripts ToStop { get; } = new("Stopped");

    public IEnumerable<Wire.CheckRuleRequest> Checks() => _files.Select(file =>
    {
        var script = File.ReadAllText(file);
        return new Wire.CheckRuleRequest { Name = Path.GetFileNameWithoutExtension(file), Category = CategoryOf(script), Script = script, Spec = Spec };
    });

    /// <summary>Writes a pack of them all, each with an id of its own.</summary>
    /// <returns>How many they are.</returns>
    public int WritePack(EditedPacks packs, string path)
    {
        packs.Write($"{path}/pack.yaml", Manifest);
        foreach (var (index, file) in _files.Index())
        {
            var script = File.ReadAllText(file);
            var (name, id) = ($"hostile-{index}", (index + 1).ToString("D4", CultureInfo.InvariantCulture));
            var rule = $"{path}/{CategoryOf(script).ToString().ToLowerInvariant()}/{name}";
            packs.Write($"{rule}.csx", IdAndName().Replace(script, $"\"TST{id}\", \"{name}\"", count: 1));
            packs.Write($"{rule}.md", Spec);
        }

        return _files.Length;
    }

    private static Wire.Finding.Types.Category CategoryOf(string script) =>
        Enum.GetValues<Wire.Finding.Types.Category>().FirstOrDefault(category => script.Contains($"Category.{category}", StringComparison.Ordinal), Wire.Finding.Types.Category.Specificity);

    [GeneratedRegex("\"TST0001\", \"[a-z0-9-]+\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdAndName();
}
