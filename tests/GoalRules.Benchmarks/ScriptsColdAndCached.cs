using System.Diagnostics;
using GoalRules.Engine;

namespace GoalRules.Benchmarks;

/// <summary>A pack of 300 one-line scripts with their specs, compiled, and loaded from the cache of compiled scripts.</summary>
internal static class ScriptsColdAndCached
{
    private const int Scripts = 300;
    private const int Rounds = 3;

    public static async Task<string> Run()
    {
        var root = Directory.CreateTempSubdirectory("goalrules-scripts-");
        try
        {
            var pack = Path.Combine(root.FullName, "many");
            Write(pack);
            var cold = new List<Times>();
            var cached = new List<Times>();
            for (var round = 1; round <= Rounds; round++)
            {
                var cache = new CompiledCache(Path.Combine(root.FullName, $"cache-{round}"));
                cold.Add(Load(pack, cache));
                cached.Add(Load(pack, cache));
                await Console.Out.WriteLineAsync($"round {round}: {cold[^1]} a script cold, {cached[^1]} from the cache");
            }

            await Console.Out.WriteLineAsync(
                $"loading {Scripts} one-line scripts with their specs: {Times.Median(cold)} a script cold, {Times.Median(cached)} from the cache (medians of {Rounds}, {Environment.ProcessorCount} processors)");
            return $"{Times.Median(cold).Clock:F1} ms / {Times.Median(cached).Clock:F2} ms each";
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static Times Load(string folder, CompiledCache cache)
    {
        var processorBefore = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        using var pack = RulePack.Load(folder, cache: cache);
        var times = new Times(watch.Elapsed.TotalMilliseconds / Scripts, (Environment.CpuUsage.TotalTime - processorBefore).TotalMilliseconds / Scripts);
        return pack.Rules.Count == Scripts ? times : throw new InvalidOperationException($"{pack.Rules.Count} rules were loaded.");
    }

    private static void Write(string pack)
    {
        Directory.CreateDirectory(Path.Combine(pack, "specificity"));
        File.WriteAllText(Path.Combine(pack, "pack.yaml"), "name: many\nversion: 1.0.0\nprefix: MANY\n");
        for (var i = 1; i <= Scripts; i++)
        {
            var name = $"too-long-{i}";
            File.WriteAllText(
                Path.Combine(pack, "specificity", $"{name}.csx"),
                $$"""
                [Rule("MANY{{i:D4}}", "{{name}}", Category.Specificity, Severity.Hint, Message = "{0} words are more than {{i}}")]
                static Finding? Check(Goal goal) => goal.Statement.Words.Count() > {{i}} ? Finding.At(goal.At("statement"), goal.Statement.Words.Count()) : null;
                """);
            File.WriteAllText(
                Path.Combine(pack, "specificity", $"{name}.md"),
                $$"""
                # More than {{i}} words

                Flags goals with more than {{i}} words.

                ## Flags

                ```yaml
                goals: [{ id: G1, statement: "[|{{string.Join(' ', Enumerable.Repeat("word", i + 1))}}|]" }]
                ```

                ## Passes

                ```yaml
                goals: [{ id: G1, statement: word }]
                ```
                """);
        }
    }

    /// <summary>Milliseconds a script, by the clock and of the processors, which a busy machine does not lengthen.</summary>
    private sealed record Times(double Clock, double Processor)
    {
        public static Times Median(IReadOnlyList<Times> times) =>
            new(times.Select(time => time.Clock).Order().ElementAt(times.Count / 2), times.Select(time => time.Processor).Order().ElementAt(times.Count / 2));

        public override string ToString() => $"{Clock:F2} ms (processor {Processor:F2} ms)";
    }
}
