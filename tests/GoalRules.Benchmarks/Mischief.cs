using System.Diagnostics;
using GoalRules.Engine.Tests;
using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Benchmarks;

/// <summary>
/// What an organisation may do to a server: it has every script of the engine's tests checked that is refused or has to be stopped, one
/// after the other, installs what is not refused and has goals evaluated with it; and its workers are killed now and then.
/// </summary>
internal sealed class Mischief(FourOrganizations organizations, string organization, OrganizationCaller caller)
{
    private const int Seed = 8;
    private const int RequestsPerRule = 3;

    private static readonly TimeSpan CheckPatience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan ReloadPatience = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan ShortestLife = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestLife = TimeSpan.FromSeconds(10);

    private static readonly ScriptFile[] Scripts = [.. ScriptFile.In("Attempts"), .. ScriptFile.In("Stopped")];

    private readonly Random _random = new(Seed);
    private int _next;

    public static int Attempts => Scripts.Length;

    public int Checked { get; private set; }

    public int Refused { get; private set; }

    public int Installed { get; private set; }

    public int Killed { get; private set; }

    /// <summary>Goes on where it left off.</summary>
    public Task Run(CancellationToken stop) => Task.WhenAll(Attempt(stop), Kill(stop));

    private async Task Attempt(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var script = Scripts[_next++ % Scripts.Length];
            if (await Check(script)) await Install(script, stop);
        }
    }

    /// <returns>Whether it would load.</returns>
    private async Task<bool> Check(ScriptFile script)
    {
        Checked++;
        try
        {
            var request = new Wire.CheckRuleRequest { RulePack = FourOrganizations.Pack, Script = script.Text, Spec = ScriptFile.Spec, Name = script.Name, Category = Enum.Parse<Wire.Finding.Types.Category>($"{script.Category}") };
            var isRefused = (await caller.Packs.CheckRuleAsync(request, caller.Within(CheckPatience))).Errors.Count > 0;
            if (isRefused) Refused++;
            return !isRefused;
        }
        catch (RpcException)
        {
            return true; // the worker was killed over it, or is not there yet; whatever the rule does then, it shall do
        }
    }

    private async Task Install(ScriptFile script, CancellationToken stop)
    {
        Installed++;
        var file = Path.Combine(organizations.FolderOf(organization), $"{script.Place}.csx");
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            var before = await State();
            await File.WriteAllTextAsync(Path.ChangeExtension(file, "md"), ScriptFile.Spec, CancellationToken.None);
            File.Copy(script.Path, file, overwrite: true);
            for (var begun = Stopwatch.GetTimestamp(); await State() == before && Stopwatch.GetElapsedTime(begun) < ReloadPatience && !stop.IsCancellationRequested;) await Task.Delay(50, CancellationToken.None);
            await Task.WhenAll(Enumerable.Range(0, RequestsPerRule).Select(Evaluate));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<string> State()
    {
        try
        {
            return (await caller.Packs.GetRulePackAsync(new Wire.GetRulePackRequest { Pack = FourOrganizations.Pack }, caller.Within(ReloadPatience))).ToString();
        }
        catch (RpcException)
        {
            return "";
        }
    }

    private async Task Evaluate(int index)
    {
        try
        {
            var request = SampleRequests.Single[index].Clone();
            request.RulePack = FourOrganizations.Pack;
            await caller.Evaluation.EvaluateAsync(request, caller.Within(CheckPatience));
        }
        catch (RpcException)
        {
            // What becomes of the mischief-maker's own requests is nobody else's concern.
        }
    }

    private async Task Kill(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(ShortestLife + (_random.NextDouble() * (LongestLife - ShortestLife)), stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stop.IsCancellationRequested || organizations.WorkersOf(organization) is not { Count: > 0 } workers) continue;
            try
            {
                using var worker = Process.GetProcessById(workers[_random.Next(workers.Count)]);
                worker.Kill();
                Killed++;
            }
            catch (Exception e) when (e is ArgumentException or InvalidOperationException)
            {
                // It has ended by itself, which the log tells in a moment.
            }
        }
    }
}
