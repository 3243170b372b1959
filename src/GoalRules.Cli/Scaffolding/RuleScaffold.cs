namespace GoalRules.Cli;

/// <summary>Writes new files, and never over others.</summary>
internal static class RuleScaffold
{
    /// <returns>The files that were written.</returns>
    /// <exception cref="UsageException">One of them is already there.</exception>
    public static IReadOnlyList<string> Write(string folder, Category category, string name, string id, Severity severity)
    {
        var path = Path.Combine(folder, category.ToString().ToLowerInvariant(), name);
        var files = new[] { (Path: path + ".csx", Text: RuleFiles.Script(category, id, name, severity)), (Path: path + ".md", Text: RuleFiles.Spec(category)) };
        foreach (var file in files.Where(file => File.Exists(file.Path))) throw new UsageException($"{file.Path} is already there; choose another name, or delete it first.");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        foreach (var file in files) Write(file.Path, file.Text);
        return [.. files.Select(file => file.Path)];
    }

    public static void Write(string path, string text)
    {
        using var writer = new StreamWriter(new FileStream(path, FileMode.CreateNew));
        writer.Write(text.ReplaceLineEndings("\n"));
    }
}
