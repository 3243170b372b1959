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

    /// <summary>Whether a folder holds a pack.</summary>
    public static bool IsPack(string directory) => File.Exists(Path.Combine(directory, Manifest.FileName));

    /// <returns>The pack's folder, in the first root that has it; null where none has.</returns>
    public string? Find(string pack) =>
        ManifestReader.NamePattern().IsMatch(pack) ? Directories.Select(root => Path.Combine(root, pack)).FirstOrDefault(IsPack) : null;
}
