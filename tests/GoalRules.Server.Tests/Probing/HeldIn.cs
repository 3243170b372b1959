using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace GoalRules.Server.Tests;

/// <summary>Runs the probe as workers are run.</summary>
public sealed class HeldIn : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("goalrules-held-");
    private readonly WorkerCommand _command;

    public HeldIn()
    {
        Packs = _root.CreateSubdirectory("packs").FullName;
        Socket = Path.Combine(_root.CreateSubdirectory("own").FullName, "probe.sock");
        Foreign = Path.Combine(_root.FullName, "foreign.txt");
        File.WriteAllText(Foreign, "nobody's business");
        File.WriteAllText(Path.Combine(Packs, "pack.yaml"), "name: packs");
        var options = new GoalRulesOptions { Isolation = Isolation.Process, Cache = _root.CreateSubdirectory("cache").FullName, Workers = new WorkersOptions { Megabytes = 128 } };
        Cache = new CompiledCacheSetting(options).Cache!.Directory;
        Directory.CreateDirectory(Cache);
        _command = new WorkerCommand(Options.Create(options), new ConfigurationBuilder().Build());
    }

    public string Packs { get; }

    public string Socket { get; }

    public string Foreign { get; }

    public string Cache { get; }

    /// <returns>What the probe wrote.</returns>
    public async Task<string> Try(string what, string with = "", params int[] processors)
    {
        string[] probe = [.. WorkerCommand.Program().SkipLast(1), typeof(Probe).Assembly.Location, what, with];
        using var process = Process.Start(_command.StartOf(probe, Path.GetDirectoryName(Socket)!, [Packs], processors))!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        return output + await errors;
    }

    public void Dispose()
    {
        _command.Dispose();
        _root.Delete(recursive: true);
    }
}
