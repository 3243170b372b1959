using System.Text;
using Spectre.Console;

namespace GoalRules.Cli.Tests;

/// <summary>Runs the tool in this process, on a console that is no terminal, in a temporary folder.</summary>
public sealed class Tool : IDisposable
{
    public static string BuiltInPacks { get; } = Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>Where the test's own files are.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("goalrules-cli-").FullName;

    public Outcome Run(params string[] args) => RunAt(width: 80, args);

    public Outcome RunAt(int width, params string[] args) => Run(writer => On(new AnsiConsoleOutput(writer), width), here => here, args);

    /// <summary>Runs the tool on a console that is a terminal, without colours.</summary>
    public Outcome RunInTerminal(int width, params string[] args) => Run(writer => On(new FakeTerminal(writer, width), width), here => here, args);

    /// <summary>Runs the tool with something on its standard input.</summary>
    public Outcome RunWithInput(string input, params string[] args) =>
        Run(writer => On(new AnsiConsoleOutput(writer), width: 80), here => here with { StandardInput = new MemoryStream(Encoding.UTF8.GetBytes(input)) }, args);

    /// <summary>Runs the tool, and somebody presses Ctrl-C while it reads its standard input.</summary>
    public Outcome RunInterruptedWhileReading(string input, params string[] args)
    {
        using var interruption = new CancellationTokenSource();
        using var typed = new InterruptingInput(Encoding.UTF8.GetBytes(input), interruption);
        return Run(writer => On(new AnsiConsoleOutput(writer), width: 80), here => here with { StandardInput = typed }, args, interruption.Token);
    }

    /// <summary>Runs the tool, and somebody presses Ctrl-C once it has written a line.</summary>
    public Outcome RunInterruptedWhileWriting(params string[] args)
    {
        using var interruption = new CancellationTokenSource();
        return Run(writer => On(new AnsiConsoleOutput(new InterruptingOutput(writer, interruption)), width: 80), here => here, args, interruption.Token);
    }

    /// <summary>Runs the tool while files change.</summary>
    /// <param name="changes">Each is made once the tool waits; after the last one somebody presses Ctrl-C.</param>
    public Outcome RunWatching(IReadOnlyList<Action> changes, params string[] args)
    {
        var waiting = new Queue<Action>(changes);
        return Run(writer => On(new AnsiConsoleOutput(writer), width: 80), here => here with { Watch = paths => new FakeChanges(paths, waiting) }, args);
    }

    public string In(string path) => Path.Combine(Folder, path);

    public string Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(path))!);
        File.WriteAllText(In(path), text);
        return In(path);
    }

    public string Write(string path, byte[] bytes)
    {
        File.WriteAllBytes(In(path), bytes);
        return In(path);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private Outcome Run(Func<StringWriter, IAnsiConsole> console, Func<Surroundings, Surroundings> change, string[] args, CancellationToken cancellation = default)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = new CommandLine(change(new Surroundings(console(output), console(error), BuiltInPacks))).Run(args, cancellation);
        return new Outcome(code, Plain(output), Plain(error));
    }

    private static IAnsiConsole On(IAnsiConsoleOutput writer, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = writer, Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = width;
        return console;
    }

    private sealed class FakeTerminal(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => true;

        public int Width => width;

        public int Height => 50;

        public void SetEncoding(Encoding encoding)
        {
        }
    }

    private sealed class InterruptingInput(byte[] bytes, CancellationTokenSource interruption) : MemoryStream(bytes)
    {
        public override void CopyTo(Stream destination, int bufferSize)
        {
            base.CopyTo(destination, bufferSize);
            interruption.Cancel();
        }
    }

    private sealed class InterruptingOutput(TextWriter writer, CancellationTokenSource interruption) : TextWriter
    {
        public override Encoding Encoding => writer.Encoding;

        public override void Write(char value) => writer.Write(value);

        public override void WriteLine(string? value)
        {
            writer.WriteLine(value);
            interruption.Cancel();
        }
    }

    private sealed class FakeChanges(IReadOnlyList<string> paths, Queue<Action> waiting) : IChanges
    {
        public Task Next(CancellationToken cancellation)
        {
            paths.ShouldAllBe(path => Directory.Exists(Path.GetDirectoryName(path)));
            if (!waiting.TryDequeue(out var change)) throw new OperationCanceledException();
            change();
            return Task.CompletedTask;
        }

        public void Dispose()
        {
        }
    }

    /// <summary>Temporary folders have other names each time; tests call theirs "~".</summary>
    private string Plain(StringWriter writer) => writer.ToString().ReplaceLineEndings("\n").Replace(Folder + Path.DirectorySeparatorChar, "~/");
}

/// <summary>What a run left behind.</summary>
public sealed record Outcome(int Code, string Output, string Error)
{
    public string LastLine => Output.TrimEnd('\n').Split('\n')[^1];
}
