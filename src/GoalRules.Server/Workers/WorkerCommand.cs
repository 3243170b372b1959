using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Options;

namespace GoalRules.Server;

/// <summary>How a worker is started: this program in another role, with a fixed environment, behind the launcher where there is one.</summary>
internal sealed class WorkerCommand(IOptions<GoalRulesOptions> options, IConfiguration configuration) : IDisposable
{
    private const string SocketName = "worker.sock";

    private readonly GoalRulesOptions _options = options.Value;
    private readonly string _folder = Directory.CreateTempSubdirectory("goalrules-").FullName;
    private int _started;

    public Protections Protections { get; } = Protections.Here();

    /// <summary>The processors of the organisation that asks as the so-manieth; none where they cannot be chosen.</summary>
    public IReadOnlyList<int> ProcessorsFor(int organization)
    {
        var all = Processors.Here();
        var count = _options.Workers.ProcessorsOf(all.Count);
        return [.. Enumerable.Range(0, count).Select(i => all[((organization * count) + i) % all.Count]).Order()];
    }

    /// <returns>The command, the settings to write to its input, the socket that it will listen on.</returns>
    /// <param name="share">The processors that it begins on, and all that it may come to have, which its program reckons with.</param>
    public (ProcessStartInfo Start, WorkerSettings Settings, string Socket) For(string organization, IReadOnlyList<string> packs, FairShare share)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, Interlocked.Increment(ref _started).ToString(CultureInfo.InvariantCulture))).FullName;
        var socket = Path.Combine(folder, SocketName);
        var settings = WorkerSettings.For(configuration, _options, organization, packs, socket);
        var start = StartOf([.. Program(), WorkerHost.Verb], folder, packs, share.Now);
        // Else one that begins on half of them would reckon with that for good; where the system allows fewer, so does the worker.
        if (share.Processors.Count > 0) start.Environment["DOTNET_PROCESSOR_COUNT"] = Math.Min(share.Processors.Count, Environment.ProcessorCount).ToString(CultureInfo.InvariantCulture);
        return (start, settings, socket);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <param name="work">The program that is to be held in, and its arguments.</param>
    /// <param name="folder">Where it may make a socket.</param>
    internal ProcessStartInfo StartOf(IReadOnlyList<string> work, string folder, IReadOnlyList<string> packs, IReadOnlyList<int> processors)
    {
        string[] command = OperatingSystem.IsLinux() ? [.. Program(), .. Plan(folder, packs, processors, work).ToArguments()] : [.. work];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in Variables(folder)) start.Environment[name] = value;
        return start;
    }

    private static string Runtime => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    internal static IEnumerable<string> Program()
    {
        var host = Path.Combine(Runtime, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return File.Exists(host) ? [host, typeof(WorkerCommand).Assembly.Location] : [Environment.ProcessPath!];
    }

    private LaunchPlan Plan(string folder, IReadOnlyList<string> packs, IReadOnlyList<int> processors, IReadOnlyList<string> work) => new()
    {
        Protections = Protections,
        Run = [Runtime, AppContext.BaseDirectory, Path.GetDirectoryName(typeof(WorkerCommand).Assembly.Location)!],
        // A pack's folder may be a link to where it really lies.
        Read = [Path.GetFullPath(_options.BuiltInPacks), .. packs, .. PackFolders.LinksIn(packs), .. new CompiledCacheSetting(_options).Cache is { } cache ? [cache.Directory] : Array.Empty<string>()],
        Listen = folder,
        Processors = processors,
        Command = work,
    };

    /// <summary>All that a worker's environment holds.</summary>
    private IEnumerable<(string Name, string Value)> Variables(string folder)
    {
        yield return ("DOTNET_ROOT", Runtime);
        yield return ("DOTNET_GCHeapHardLimit", ((long)_options.Workers.Megabytes * 1024 * 1024).ToString("x", CultureInfo.InvariantCulture));
        yield return ("DOTNET_EnableDiagnostics", "0");
        yield return ("HOME", folder);
        yield return ("TMPDIR", folder);
        yield return ("LANG", "C.UTF-8");
        if (OperatingSystem.IsWindows()) yield return ("SystemRoot", Environment.GetEnvironmentVariable("SystemRoot") ?? "");
    }
}
