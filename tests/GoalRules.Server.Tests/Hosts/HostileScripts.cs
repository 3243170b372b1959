using System.Globalization;
using System.Text.RegularExpressions;
using GoalRules.Engine.Tests;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

/// <summary>The scripts of the engine's tests that have to be refused or stopped, as a caller or an author would hand them to a server.</summary>
internal sealed partial class HostileScripts
{
    public const string Pack = "hostile";

    private const string Manifest = $"name: {Pack}\nversion: 1.0.0\nprefix: TST\n";

    private readonly ScriptFile[] _files;

    private HostileScripts(string folder) => _files = [.. ScriptFile.In(folder)];

    /// <summary>What does not load.</summary>
    public static HostileScripts ToRefuse { get; } = new("Attempts");

    /// <summary>What loads, and would never end by itself.</summary>
    public static HostileScripts ToStop { get; } = new("Stopped");

    public IEnumerable<Wire.CheckRuleRequest> Checks() => _files.Select(script =>
        new Wire.CheckRuleRequest { Name = script.Name, Category = Enum.Parse<Wire.Finding.Types.Category>($"{script.Category}"), Script = script.Text, Spec = ScriptFile.Spec });

    /// <summary>Writes a pack of them all, each with an id of its own.</summary>
    /// <returns>How many they are.</returns>
    public int WritePack(EditedPacks packs, string path)
    {
        packs.Write($"{path}/pack.yaml", Manifest);
        foreach (var (index, script) in _files.Index())
        {
            var (name, id) = ($"hostile-{index}", (index + 1).ToString("D4", CultureInfo.InvariantCulture));
            var rule = $"{path}/{Path.GetDirectoryName(script.Place)}/{name}";
            packs.Write($"{rule}.csx", IdAndName().Replace(script.Text, $"\"TST{id}\", \"{name}\"", count: 1));
            packs.Write($"{rule}.md", ScriptFile.Spec);
        }

        return _files.Length;
    }

    [GeneratedRegex("\"TST0001\", \"[a-z0-9-]+\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdAndName();
}
