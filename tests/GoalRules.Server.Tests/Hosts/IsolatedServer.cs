using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace GoalRules.Server.Tests;

/// <summary>A server that runs the tests' own packs in workers, for all tests that leave the workers alone.</summary>
public sealed class IsolatedServer : IAsyncLifetime
{
    private ServerProcess? _process;

    public ServerProcess Process => _process!;

    public async Task InitializeAsync() => _process = await ServerProcess.Start(["--GoalRules:Isolation=Process", .. ServerProcess.Patient]);

    public async Task DisposeAsync() => await _process!.DisposeAsync();
}

/// <summary>The workers of a server, as processes.</summary>
internal static partial class WorkerProcesses
{
    /// <returns>The process of the worker that became ready as the so-manieth of its organisation.</returns>
    public static async Task<int> Worker(this ServerProcess server, string organization = "default", int index = 0) =>
        int.Parse(Number().Match(await server.Log.Line($"of organisation {organization} is ready", index)).Groups["number"].Value, CultureInfo.InvariantCulture);

    /// <returns>The process of an organisation's worker that has not been replaced.</returns>
    public static async Task<int> LiveWorker(this ServerProcess server, string organization = "default")
    {
        var index = 0;
        var worker = await server.Worker(organization);
        while (!Directory.Exists(string.Create(CultureInfo.InvariantCulture, $"/proc/{worker}"))) worker = await server.Worker(organization, ++index);
        return worker;
    }

    public static void Signal(int process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public static async Task IsGone(int process)
    {
        var path = $"/proc/{process.ToString(CultureInfo.InvariantCulture)}/stat";
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        // A process that ended stays as a zombie until its parent asks.
        while (File.Exists(path) && !(await File.ReadAllTextAsync(path, patience.Token)).Contains(") Z ", StringComparison.Ordinal)) await Task.Delay(20, patience.Token);
    }

    [GeneratedRegex(@"Worker (?<number>\d+) of", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
