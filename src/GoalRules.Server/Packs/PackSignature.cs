using System.Globalization;
using System.Text;
using GoalRules.Engine;

namespace GoalRules.Server;

/// <summary>What tells, without reading them, whether a pack's files or those of the packs that it extends have changed.</summary>
internal static class PackSignature
{
    public static string Of(string folder, PackRoots roots)
    {
        var signature = new StringBuilder();
        try
        {
            foreach (var directory in roots.WithExtended(folder))
            {
                signature.Append(CultureInfo.InvariantCulture, $"{directory}\n");
                foreach (var file in PackRoots.FilesOf(directory).Order(StringComparer.Ordinal).Select(path => new FileInfo(path)))
                    signature.Append(CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}\n");
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file may go between being listed and being looked at; a folder that stays unreadable is one state, not many.
            signature.Append(CultureInfo.InvariantCulture, $"{e.Message}\n");
        }

        return signature.ToString();
    }
}
