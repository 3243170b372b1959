using System.Globalization;
using System.Text;
using GoalRules.Engine;

namespace GoalRules.Server;

/// <summary>What tells, without reading them, whether a pack's files or those of the packs around it have changed.</summary>
internal static class PackSignature
{
    public static string Of(string folder, PackRoots roots)
    {
        var signature = new StringBuilder();
        foreach (var directory in roots.Directories.SelectMany(Packs).Prepend(folder).Distinct(StringComparer.Ordinal))
        {
            foreach (var file in new DirectoryInfo(directory).EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
                signature.Append(CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}\n");
        }

        return signature.ToString();
    }

    private static IEnumerable<string> Packs(string root) => Directory.Exists(root) ? Directory.EnumerateDirectories(root).Where(PackRoots.IsPack) : [];
}
