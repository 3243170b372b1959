namespace GoalRules.Server.Tests;

/// <summary>A folder of packs that a test edits while a server or a store reads it.</summary>
public sealed class EditedPacks : IDisposable
{
    public const string Spec =
        """
        # The number of an edit

        Flags whatever has an id.

        ## Flags

        ```yaml
        goals: [{ id: G1, statement: "[|anything|]" }]
        ```

        ## Passes

        ```yaml
        metrics: [{ id: M1 }]
        ```
        """;

    public string Root { get; } = Directory.CreateTempSubdirectory("goalrules-edited-").FullName;

    public static string Script(string name, string number, string id) =>
        $$"""
        [Rule("{{id}}", "{{name}}", Category.Specificity, Severity.Hint, Message = "{0}")]
        static Finding? Check(Goal goal, Options options) => Finding.At(goal.At("statement"), {{number}});

        record Options(int Number = 0);
        """;

    /// <summary>The manifest of a pack with the rules <c>first</c> and <c>second</c>, and the number that they report.</summary>
    public static string Manifest(string pack, string number = "0", string version = "1.0.0") =>
        $$"""
        name: {{pack}}
        version: {{version}}
        prefix: EDIT
        description: Rules that report the number of an edit.
        rules:
          first: { options: { number: {{number}} } }
          second: { options: { number: {{number}} } }
        """;

    /// <param name="path">The pack's folder below the root, whose last part is the pack's name.</param>
    public EditedPacks Add(string path)
    {
        Write($"{path}/specificity/first.csx", Script("first", "options.Number", "EDIT0001"));
        Write($"{path}/specificity/first.md", Spec);
        Write($"{path}/specificity/second.csx", Script("second", "options.Number", "EDIT0002"));
        Write($"{path}/specificity/second.md", Spec);
        Write($"{path}/pack.yaml", Manifest(Path.GetFileName(path)));
        return this;
    }

    public string PathOf(string path) => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>Writes as many editors do: a new file, which then takes the old one's name.</summary>
    public void WriteByRename(string path, string text)
    {
        Write($"{path}.tmp", text);
        File.Move(PathOf($"{path}.tmp"), PathOf(path), overwrite: true);
    }

    public void Delete(string path) => Directory.Delete(PathOf(path), recursive: true);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
