using System.IO.Enumeration;
using System.Text;

namespace GoalRules.Engine;

/// <summary>A file of a pack.</summary>
/// <param name="Path">Its path within the pack, with forward slashes.</param>
/// <param name="Text">What it holds.</param>
internal sealed record PackFile(string Path, string Text)
{
    public string Folder => Path.Contains('/') ? Path[..Path.LastIndexOf('/')] : "";

    /// <summary>The file's name without folder and extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}

/// <summary>The files that make a pack, read once, so that what is compiled is what the digest covers.</summary>
internal sealed record PackFolder(string Name, IReadOnlyList<PackFile> Files)
{
    private static readonly string[] Extensions = [".csx", ".md", ".yaml"];

    /// <summary>
    /// The paths of a pack's files. Links to folders are not followed, since they can lead in circles, and folders whose name begins
    /// with a dot belong to version control or to the system.
    /// </summary>
    public static IEnumerable<string> FilesIn(string directory) => new FileSystemEnumerable<string>(
        directory,
        (ref FileSystemEntry entry) => entry.ToFullPath(),
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && entry.FileName[0] != '.' && Extensions.Contains(Path.GetExtension(entry.FileName).ToString()),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => entry.FileName[0] != '.' && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };

    public PackFile? Manifest => Files.FirstOrDefault(file => file.Path == Engine.Manifest.FileName);

    public IEnumerable<PackFile> Scripts => Files.Where(file => file.Path.EndsWith(".csx", StringComparison.Ordinal));

    /// <exception cref="RulePackException">The folder does not exist, or a file cannot be read or is not UTF-8.</exception>
    public static PackFolder Read(string directory)
    {
        var root = Path.GetFullPath(directory);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(root));
        if (!Directory.Exists(root)) throw new RulePackException(name, [new PackError("", 0, 0, $"there is no folder '{root}'")]);

        var files = new List<PackFile>();
        var errors = new List<PackError>();
        foreach (var path in FilesIn(root))
        {
            var relative = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
            try
            {
                files.Add(new PackFile(relative, File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true))));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
            {
                errors.Add(new PackError(relative, 0, 0, $"cannot be read: {e.Message}"));
            }
        }

        if (errors.Count > 0) throw new RulePackException(name, errors);
        files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return new PackFolder(name, files);
    }

    public PackFile? Find(string path) => Files.FirstOrDefault(file => file.Path == path);
}
