using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace GoalRules.Engine.Tests;

/// <summary>The packs under rules/, each loaded once for all tests.</summary>
internal static class RulesFolder
{
    private static readonly ConcurrentDictionary<string, Lazy<RulePack>> Loaded = new(StringComparer.Ordinal);

    public static string Root { get; } = Find();

    public static string Smart { get; } = Of("smart");

    public static string Of(string pack) => Path.Combine(Root, pack);

    public static IEnumerable<string> Packs() =>
        Directory.EnumerateFiles(Root, "pack.yaml", SearchOption.AllDirectories).Select(file => Path.GetDirectoryName(file)!).Order(StringComparer.Ordinal);

    public static RulePack Load(string folder) => Loaded.GetOrAdd(folder, path => new Lazy<RulePack>(() => RulePack.Load(path))).Value;

    private static string Find([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../rules"));
}
