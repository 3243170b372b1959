using GoalRules.Engine;

namespace GoalRules.Cli;

/// <summary>Where the files lie that a pack's errors name.</summary>
internal sealed class PackErrorFiles(string folder, PackRoots roots)
{
    /// <returns>A path that an editor can open, beginning as the user named the pack.</returns>
    public string PathOf(string file)
    {
        var own = Path.Combine(folder, file);
        if (File.Exists(own) || file.IndexOf('/') is not (> 0 and var slash)) return own;
        // The errors of a pack that this one extends begin with that one's name.
        return roots.Find(file[..slash]) is { } extended && File.Exists(Path.Combine(extended, file[(slash + 1)..])) ? Path.Combine(extended, file[(slash + 1)..]) : own;
    }

    /// <returns>A line of a file; null where there is none.</returns>
    /// <param name="line">From 1.</param>
    public string? Line(string file, int line)
    {
        var path = PathOf(file);
        return line > 0 && File.Exists(path) ? File.ReadLines(path).ElementAtOrDefault(line - 1) : null;
    }
}
