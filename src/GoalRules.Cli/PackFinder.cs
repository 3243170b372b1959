using GoalRules.Engine;

namespace GoalRules.Cli;

/// <summary>Finds the pack that a user means, and those that it extends.</summary>
/// <param name="builtIn">The folder of the packs that come with the program.</param>
internal sealed class PackFinder(string builtIn)
{
    public IReadOnlyList<string> BuiltInNames { get; } =
        Directory.Exists(builtIn) ? [.. Directory.EnumerateDirectories(builtIn).Where(PackRoots.IsPack).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)] : [];

    /// <returns>The pack's folder: the one named, or else the built-in pack of that name.</returns>
    /// <exception cref="UsageException">There is neither.</exception>
    public string Find(string pack)
    {
        if (PackRoots.IsPack(pack)) return pack;
        if (BuiltInNames.Contains(pack)) return Path.Combine(builtIn, pack);
        if (Directory.Exists(pack)) return pack;
        throw new UsageException($"There is no folder '{pack}', and no built-in pack of that name ({string.Join(", ", BuiltInNames)}).");
    }

    /// <summary>Where a pack finds those that it extends: beside it, in the folders above, and among the built-in ones.</summary>
    public PackRoots RootsFor(string folder) => new([.. PackRoots.Around(folder).Directories, builtIn]);

    /// <exception cref="RulePackException">The pack has mistakes.</exception>
    public RulePack Load(string folder) => RulePack.Load(folder, RootsFor(folder), CompiledCache.ForCurrentUser());

    /// <summary>Loads the pack that a user named, for a command that needs one without mistakes.</summary>
    /// <exception cref="UsageException">There is none, or it has mistakes.</exception>
    public RulePack LoadNamed(string pack)
    {
        try
        {
            return Load(Find(pack));
        }
        catch (RulePackException e)
        {
            throw new UsageException($"The pack does not load, and `goalrules test {pack}` shows why: {e.Errors[0]}");
        }
    }

    /// <returns>The folder itself and those of the packs that it extends, as far as they can be found.</returns>
    public IReadOnlyList<string> Chain(string folder)
    {
        var chain = new List<string>();
        var roots = RootsFor(folder);
        for (string? next = folder; next is not null && !chain.Contains(next);)
        {
            chain.Add(next);
            next = PackFolder.Read(next).Manifest is { } manifest && ManifestReader.ExtendsOf(manifest.Text) is { } extended ? roots.Find(extended) : null;
        }

        return chain;
    }
}
