using Spectre.Console;

namespace GoalRules.Cli.Tests;

/// <summary>Runs the tool in this process, on a console that is no terminal, in a temporary folder.</summary>
public sealed class Tool : IDisposable
{
    public static string BuiltInPacks { get; } = Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>Where the test's own files are.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("goalrules-cli-").FullName;

    public Outcome Run(params string[] args) => RunAt(width: 80, args);

    public Outcome RunAt(int width, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = new CommandLine(new Surroundings(On(output, width), On(error, width), BuiltInPacks)).Run(args);
        return new Outcome(code, Plain(output), Plain(error));
    }

    public string In(string path) => Path.Combine(Folder, path);

    public string Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(path))!);
        File.WriteAllText(In(path), text);
        return In(path);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static IAnsiConsole On(StringWriter writer, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = width;
        return console;
    }

    /// <summary>Temporary folders have other names each time; tests call theirs "~".</summary>
    private string Plain(StringWriter writer) => writer.ToString().ReplaceLineEndings("\n").Replace(Folder + Path.DirectorySeparatorChar, "~/");
}

/// <summary>What a run left behind.</summary>
public sealed record Outcome(int Code, string Output, string Error)
{
    public string LastLine => Output.TrimEnd('\n').Split('\n')[^1];
}
