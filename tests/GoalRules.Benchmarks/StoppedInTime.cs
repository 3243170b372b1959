using System.Diagnostics;
using System.Globalization;
using GoalRules.Engine;
using GoalRules.Engine.Tests;

namespace GoalRules.Benchmarks;

/// <summary>
/// How long a goal takes to be evaluated by each script that would never end: under the budgets as they are, and under one whose time is so
/// short that it shows how much longer than its time a single call of the libraries may take.
/// </summary>
internal static class StoppedInTime
{
    private const int Rounds = 3;

    private static readonly Budgets Usual = new() { QuarantineAfter = int.MaxValue };
    private static readonly Budgets Short = Usual with { Milliseconds = 100 };
    private static readonly Submission OneGoal = new() { AsOf = new DateOnly(2026, 1, 15), Goals = [new Goal { Id = "G1", Statement = "Shorten the queue at the counter from 12 to 8 minutes by 30 June" }] };

    public static async Task<string> Run()
    {
        var scripts = ScriptFile.In("Stopped").ToArray();
        var usual = await Measure(scripts, Usual, "under the usual budgets");
        var shortly = await Measure(scripts, Short, $"with {Short.Milliseconds} ms each");
        return string.Create(CultureInfo.InvariantCulture, $"{usual:F0} ms of {Usual.Milliseconds} ms; {shortly:F0} ms where {Short.Milliseconds} ms are given");
    }

    /// <returns>Milliseconds of the one that takes longest.</returns>
    private static async Task<double> Measure(ScriptFile[] scripts, Budgets budgets, string what)
    {
        var slowest = scripts.Select(script => (script.Name, Time: Time(script, budgets))).OrderByDescending(script => script.Time).Take(5).ToArray();
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{scripts.Length} scripts stopped {what}; those that took longest (best of {Rounds}): {string.Join(", ", slowest.Select(script => $"{script.Name} {script.Time:F0} ms"))}"));
        return slowest[0].Time;
    }

    /// <summary>The shortest of some times, since what the machine does meanwhile is not the script's.</summary>
    private static double Time(ScriptFile script, Budgets budgets)
    {
        PackFile[] files = [new("pack.yaml", "name: hostile\nversion: 1.0.0\nprefix: TST\n"), new($"{script.Place}.csx", script.Text), new($"{script.Place}.md", ScriptFile.Spec)];
        using var pack = PackLoader.Load(new PackFolder("hostile", files), budgets: budgets);
        return Enumerable.Range(0, Rounds).Min(_ =>
        {
            var begun = Stopwatch.GetTimestamp();
            if (!pack.Evaluate(OneGoal).Incomplete) throw new InvalidOperationException($"{script.Name} was not stopped.");
            return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        });
    }
}
