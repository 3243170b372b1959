using GoalRules.Engine;
using Microsoft.Extensions.Options;

namespace GoalRules.Server;

/// <summary>A folder that holds a pack, and whose pack it is.</summary>
internal sealed record PackFolderPlace(string Organization, string Folder)
{
    public string Name => Path.GetFileName(Folder);

    public (string Organization, string Name) Key => (Organization, Name);
}

/// <summary>
/// Where packs lie: the built-in root, and further folders, each of which may be a pack, a folder of packs, or a folder of
/// organisations that hold packs. What belongs to no organisation in particular belongs to the one named "default".
/// </summary>
/// <remarks>Where organisations have workers, the server loads the built-in packs only, and each worker those and its organisation's.</remarks>
internal sealed class PackFolders(IOptions<GoalRulesOptions> options)
{
    /// <summary>A folder such as lost+found, which only the system may read, holds no packs and must not hide the others.</summary>
    private static readonly EnumerationOptions Readable = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };

    private readonly string _builtIn = Path.GetFullPath(options.Value.BuiltInPacks);

    private readonly string[] _others =
        [.. options.Value.Packs.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Path.GetFullPath)];

    public IEnumerable<string> Roots => [_builtIn, .. _others];

    /// <summary>Whether this process loads the packs of an organisation.</summary>
    public bool Loads(string organization) => !options.Value.HasWorkers && options.Value.Worker.Organization is var own && (own.Length == 0 || own == organization);

    /// <summary>The folders that hold a pack now and are loaded here; of two with the same name and organisation the first.</summary>
    public IReadOnlyList<PackFolderPlace> Find() =>
    [
        .. Packs(_builtIn).Select(folder => new PackFolderPlace("", folder))
            .Concat(options.Value.HasWorkers ? [] : OfOrganizations())
            .DistinctBy(place => place.Key),
    ];

    /// <summary>For each organisation with packs, the folders to look for them in: packs, and folders of packs.</summary>
    public ILookup<string, string> FoldersOfOrganizations() =>
        OfOrganizations().Select(place => (place.Organization, Folder: IsItself(place) ? place.Folder : Path.GetDirectoryName(place.Folder)!)).Distinct()
            .ToLookup(place => place.Organization, place => place.Folder, StringComparer.Ordinal);

    /// <summary>The folders below some that are links to others.</summary>
    public static IEnumerable<string> LinksIn(IEnumerable<string> folders) =>
        folders.SelectMany(Folders).Where(folder => new DirectoryInfo(folder).LinkTarget is not null);

    private IEnumerable<PackFolderPlace> OfOrganizations() => _others.SelectMany(Others);

    /// <summary>Whether a pack lies where those of several organisations may, so that its own folder is all that is its organisation's.</summary>
    private bool IsItself(PackFolderPlace place) => _others.Contains(place.Folder) || _others.Contains(Path.GetDirectoryName(place.Folder));

    /// <summary>Where a pack of an organisation finds those that it extends: among its organisation's, then among the built-in ones.</summary>
    public PackRoots RootsFor(PackFolderPlace place) => new(Path.GetDirectoryName(place.Folder)!, _builtIn);

    private IEnumerable<PackFolderPlace> Others(string root)
    {
        if (options.Value.Worker.Organization is { Length: > 0 } organization)
            return PackRoots.IsPack(root) ? [new PackFolderPlace(organization, root)] : Packs(root).Select(folder => new PackFolderPlace(organization, folder));
        if (PackRoots.IsPack(root)) return [new PackFolderPlace(Caller.DefaultOrganization, root)];
        var own = Packs(root).Select(folder => new PackFolderPlace(Caller.DefaultOrganization, folder));
        var ofOrganizations = Folders(root).Where(folder => !PackRoots.IsPack(folder))
            .SelectMany(Packs, (organization, folder) => new PackFolderPlace(Path.GetFileName(organization), folder));
        return own.Concat(ofOrganizations);
    }

    private static IEnumerable<string> Packs(string root) => Folders(root).Where(PackRoots.IsPack);

    private static IEnumerable<string> Folders(string root) =>
        Directory.Exists(root) ? Directory.EnumerateDirectories(root, "*", Readable).Where(IsNotHidden).Order(StringComparer.Ordinal) : [];

    private static bool IsNotHidden(string folder) => Path.GetFileName(folder)[0] != '.';
}
