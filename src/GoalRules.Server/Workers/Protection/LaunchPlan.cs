namespace GoalRules.Server;

/// <summary>A program to become, and what is left to it. Travels as the arguments of the launcher.</summary>
internal sealed record LaunchPlan
{
    /// <summary>The first argument of this program where it is to be the launcher.</summary>
    public const string Verb = "launch";

    private const string End = "--";

    public required Protections Protections { get; init; }

    /// <summary>Paths to read and run programs from.</summary>
    public IReadOnlyList<string> Run { get; init; } = [];

    /// <summary>Paths to read.</summary>
    public IReadOnlyList<string> Read { get; init; } = [];

    /// <summary>The folder to make a socket in.</summary>
    public required string Listen { get; init; }

    /// <summary>The processors to run on, from 0.</summary>
    public IReadOnlyList<int> Processors { get; init; } = [];

    /// <summary>The program's path, and its arguments.</summary>
    public required IReadOnlyList<string> Command { get; init; }

    public IEnumerable<string> ToArguments() =>
    [
        Verb,
        .. Protections.Landlock ? ["landlock="] : Array.Empty<string>(),
        .. Protections.Seccomp ? ["seccomp="] : Array.Empty<string>(),
        .. Run.Select(path => $"run={path}"),
        .. Read.Select(path => $"read={path}"),
        $"listen={Listen}",
        .. Processors.Select(processor => $"processor={processor}"),
        End,
        .. Command,
    ];

    public static LaunchPlan Parse(IReadOnlyList<string> arguments)
    {
        var end = arguments.ToList().IndexOf(End);
        if (arguments is not [Verb, ..] || end < 0) throw new FormatException("The launcher is started by the server only.");
        var given = arguments.Take(end).Skip(1).Select(argument => argument.Split('=', 2)).ToLookup(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return new LaunchPlan
        {
            Protections = new Protections(given.Contains("landlock"), given.Contains("seccomp")),
            Run = [.. given["run"]],
            Read = [.. given["read"]],
            Listen = given["listen"].Single(),
            Processors = [.. given["processor"].Select(int.Parse)],
            Command = [.. arguments.Skip(end + 1)],
        };
    }
}
