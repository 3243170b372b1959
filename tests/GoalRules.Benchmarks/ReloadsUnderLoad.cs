using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using GoalRules.Server;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Benchmarks;

/// <summary>
/// 1,000 edits of a rule of a copy of the built-in pack, every tenth of them broken, while callers ask for evaluations without pause.
/// Each answer is checked: those of one digest have to be equal. It runs in a process of its own without tiered compilation, since the
/// just-in-time compiler goes on replacing code for some 500 edits, which would hide in the working set what reloads leave behind.
/// </summary>
internal static class ReloadsUnderLoad
{
    private const int Edits = 1000;
    private const int BrokenEvery = 10;
    private const int FirstLook = 100;
    private const int Callers = 4;
    private const string Pack = "smart";
    private const string Rule = "effort-not-result";

    private const string Tiering = "DOTNET_TieredCompilation";

    public static async Task<string> Run()
    {
        if (Environment.GetEnvironmentVariable(Tiering) != "0") return await RunInOwnProcess();
        var report = Console.Out;
        Console.SetOut(TextWriter.Null);
        var root = Directory.CreateTempSubdirectory("goalrules-reloads-");
        try
        {
            var packs = Path.Combine(root.FullName, "rules");
            Copy(Path.Combine(AppContext.BaseDirectory, "rules", Pack), Path.Combine(packs, Pack));
            await using var server = ServerHost.Build(["--urls", "http://127.0.0.1:0", $"--GoalRules:BuiltInPacks={packs}", $"--GoalRules:Cache={Path.Combine(root.FullName, "cache")}", "--GOALRULES_PACKS="]);
            await server.StartAsync();
            var store = server.Services.GetRequiredService<RulePackStore>();
            while (!store.IsLoaded) await Task.Delay(100);
            var address = new Uri(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
            var result = await Measure(store, address, Path.Combine(packs, Pack, "specificity", $"{Rule}.csx"), report);
            await server.StopAsync();
            return result;
        }
        finally
        {
            Console.SetOut(report);
            root.Delete(recursive: true);
        }
    }

    /// <returns>What the other process has in its table; the rest of what it writes is passed on.</returns>
    private static async Task<string> RunInOwnProcess()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ReloadsUnderLoad).Assembly.Location, "reloads"]) { Environment = { [Tiering] = "0" }, RedirectStandardOutput = true, UseShellExecute = false };
        using var child = Process.Start(start)!;
        var result = "";
        while (await child.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith('|')) result = line.Trim('|', ' ').Split('|')[^1].Trim();
            else if (line.Length > 0) await Console.Out.WriteLineAsync(line);
        }

        await child.WaitForExitAsync();
        return child.ExitCode == 0 ? result : throw new InvalidOperationException($"The process of the reloads ended with {child.ExitCode}.");
    }

    private static async Task<string> Measure(RulePackStore store, Uri address, string file, TextWriter report)
    {
        using var channel = GrpcChannel.ForAddress(address);
        var counts = new Counts();
        using var stop = new CancellationTokenSource();
        var callers = Enumerable.Range(0, Callers).Select(_ => Task.Run(() => Call(new Wire.EvaluationService.EvaluationServiceClient(channel), counts, stop.Token))).ToArray();

        var original = await File.ReadAllTextAsync(file);
        var times = new List<double>();
        long atFirstLook = 0;
        for (var edit = 1; edit <= Edits; edit++)
        {
            var isBroken = edit % BrokenEvery == 0;
            var before = DigestOf(store);
            var watch = Stopwatch.StartNew();
            await Write(file, isBroken ? $"{original}\nthis is edit {edit};" : original.Replace("'{0}' promises", $"'{{0}}' (edit {edit}) promises"));
            while (isBroken ? !HasErrors(store) : HasErrors(store) || DigestOf(store) == before) await Task.Delay(5);
            times.Add(watch.Elapsed.TotalMilliseconds);
            if (edit == FirstLook) atFirstLook = WorkingSet();
            if (edit % FirstLook == 0) await report.WriteLineAsync($"{edit} edits: working set {WorkingSet() / 1e6:F0} MB, managed heap {GC.GetTotalMemory(forceFullCollection: false) / 1e6:F0} MB, load contexts {Contexts()}, requests {counts.Answered}");
        }

        var atEnd = WorkingSet();
        await stop.CancelAsync();
        await Task.WhenAll(callers);
        for (var i = 0; i < 20 && Contexts() > 1; i++) WorkingSet();
        times.Sort();
        await report.WriteLineAsync(
            $"{Edits} edits under load, every {BrokenEvery}th broken: {counts.Failed} of {counts.Answered + counts.Failed} requests failed, {counts.Mixed} answers mixed versions, " +
            $"{Contexts() - 1} load contexts left over, working set {atFirstLook / 1e6:F0} MB at {FirstLook} edits and {atEnd / 1e6:F0} MB at the end (ratio {(double)atEnd / atFirstLook:F3}), " +
            $"{times[Edits / 2]:F0} ms from edit to activation (median; 99th percentile {times[Edits * 99 / 100]:F0} ms)");
        if (counts.FirstFailure is { } failure) await report.WriteLineAsync($"first failure: {failure}");
        return $"{counts.Failed} requests failed, {Contexts() - 1} load contexts left, working set {(double)atEnd / atFirstLook - 1:+0.0%;-0.0%}";
    }

    private static async Task Call(Wire.EvaluationService.EvaluationServiceClient client, Counts counts, CancellationToken stop)
    {
        var request = SampleRequests.Single[1].Clone();
        request.Submission.Goals[0].Statement = "Do our best to answer calls within 30 seconds";
        while (!stop.IsCancellationRequested)
        {
            try
            {
                counts.Note(await client.EvaluateAsync(request, cancellationToken: CancellationToken.None));
            }
            catch (Exception e)
            {
                counts.Note(e);
            }
        }
    }

    /// <summary>Writes as editors do, by renaming.</summary>
    private static async Task Write(string file, string text)
    {
        await File.WriteAllTextAsync($"{file}.tmp", text);
        File.Move($"{file}.tmp", file, overwrite: true);
    }

    // Not inlined, so that no variable of the caller holds on to a version.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string DigestOf(RulePackStore store) => store.Find("", Pack)!.Active!.Version.Digest;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool HasErrors(RulePackStore store) => store.Find("", Pack)!.Errors.Count > 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Contexts() => AssemblyLoadContext.All.Count(context => context.IsCollectible && context.Name == Pack);

    /// <summary>After what is garbage has been given back, so that two looks can be compared.</summary>
    private static long WorkingSet()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private sealed class Counts
    {
        private readonly ConcurrentDictionary<string, string> _messages = new(StringComparer.Ordinal);
        private long _answered;
        private long _failed;
        private long _mixed;

        public long Answered => Interlocked.Read(ref _answered);

        public long Failed => Interlocked.Read(ref _failed);

        public long Mixed => Interlocked.Read(ref _mixed);

        public string? FirstFailure { get; private set; }

        public void Note(Wire.EvaluateResponse answer)
        {
            Interlocked.Increment(ref _answered);
            var messages = string.Join('\n', answer.GoalReports.SelectMany(goal => goal.Findings).Select(finding => finding.Message));
            if (answer.Incomplete || _messages.GetOrAdd(answer.RulePack.Digest, messages) != messages) Interlocked.Increment(ref _mixed);
        }

        public void Note(Exception failure)
        {
            Interlocked.Increment(ref _failed);
            FirstFailure ??= failure.Message;
        }
    }
}
