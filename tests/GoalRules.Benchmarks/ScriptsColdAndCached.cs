using System.Diagnostics;
using GoalRules.Engine;

namespace GoalRules.Benchmarks;

/// <summary>A pack of 300 one-line scripts with their specs, compiled, and loaded from the cache of compiled scripts.</summary>
internal static class ScriptsColdAndCached
{
    private const int Scripts = 300;
    private const int Rounds = 3;

    public static async Task Run()
    {
        var root = Directory.CreateTempSubdirectory("goalrules-scripts-");
        try
        {
            var pack = Path.Combine(root.FullName, "many");
            Write(pack);
            var cold = new List<double>();
            var cached = new List<double>();
            for (var round = 1; round <= Rounds; round++)
            {
                var cache = new CompiledCache(Path.Combine(root.FullName, $"cache-{round}"));
                cold.Add(Load(pack, cache));
                cached.Add(Load(pack, cache));
                await Console.Out.WriteLineAsync($"round {round}: {cold[^1]:F2} ms a script cold, {cached[^1]:F3} ms from the cache");
            }

            cold.Sort();
            cached.Sort();
            await Console.Out.WriteLineAsync(
                $"loading {Scripts} one-line scripts with their specs: {cold[Rounds / 2]:F2} ms a script cold, {cached[Rounds / 2]:F3} ms from the cache (medians of {Rounds}, {Environment.ProcessorCount} processors)");
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    /// <returns>Milliseconds a script.</returns>
    private static double Load(string folder, CompiledCache cache)
    {
        var watch = Stopwatch.StartNew();
        using var pack = RulePack.Load(folder, cache: cache);
        var time = watch.Elapsed.TotalMilliseconds / Scripts;
        return pack.Rules.Count == Scripts ? time : throw new InvalidOperationException($"{pack.Rules.Count} rules were loaded.");
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
}
