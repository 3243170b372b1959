namespace GoalRules.Engine;

/// <summary>Folders in which packs are looked up by name: a pack's folder has the pack's name.</summary>
public sealed class PackRoots(params IReadOnlyList<string> directories)
{
    public IReadOnlyList<string> Directories { get; } = directories;

    /// <summary>Beside the pack, and in the folders above it.</summary>
    public static PackRoots Around(string packDirectory)
    {
        var above = new List<string>();
        for (var folder = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(packDirectory))); folder is not null; folder = Path.GetDirectoryName(folder))
            above.Add(folder);
        return new PackRoots(above);
    }

    /// <summary>A pack's folder and, after it, those of the packs that it extends, as far as they are there.</summary>
    public IReadOnlyList<string> WithExtended(string packDirectory)
    {
        var folders = new List<string>();
        for (var folder = packDirectory; folder is not null && !folders.Contains(folder); folder = Extended(folder)) folders.Add(folder);
        return folders;
    }

    /// <summary>Whether a folder holds a pack.</summary>
    public static bool IsPack(string directory) => File.Exists(Path.Combine(directory, Manifest.FileName));

    /// <summary>The paths of the files in a pack's folder that are part of the pack, rather than lying there by chance.</summary>
    public static IEnumerable<string> FilesOf(string packDirectory) => PackFolder.FilesIn(packDirectory);

    /// <returns>The pack's folder, in the first root that has it; null where none has.</returns>
    public string? Find(string pack) =>
        ManifestReader.NamePattern().IsMatch(pack) ? Directories.Select(root => Path.Combine(root, pack)).FirstOrDefault(IsPack) : null;

    private string? Extended(string folder)
    {
        var manifest = Path.Combine(folder, Manifest.FileName);
        return File.Exists(manifest) && ManifestReader.ExtendsOf(File.ReadAllText(manifest)) is { } name ? Find(name) : null;
    }
}
