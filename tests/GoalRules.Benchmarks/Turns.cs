using System.Diagnostics;

namespace GoalRules.Benchmarks;

/// <summary>Two ways of doing the same, measured in short turns on one thread, so that both meet the same noise.</summary>
internal static class Turns
{
    private const int Count = 60;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(0.1);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    /// <returns>Microseconds that a run of each takes, and the first's time as a multiple of the second's; medians.</returns>
    public static (double First, double Second, double Ratio) Measure(Action first, Action second)
    {
        Time(first, WarmUp);
        Time(second, WarmUp);
        var times = Enumerable.Range(0, Count).Select(_ => (First: Time(first, Turn), Second: Time(second, Turn))).ToList();
        return (Median(times.Select(time => time.First)), Median(times.Select(time => time.Second)), Median(times.Select(time => time.First / time.Second)));
    }

    private static double Time(Action run, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var runs = 0;
        for (; watch.Elapsed < time; runs++) run();
        return watch.Elapsed.TotalMicroseconds / runs;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Count / 2);
}
