namespace GoalRules.Benchmarks;

/// <summary>The chances of 15 targets of one series, at three distances ahead, beside the plainest thing to do with as many numbers: their mean and deviation.</summary>
internal static class ChancesOfTargets
{
    private const int Months = 115;

    private static readonly int[] Steps = [1, 9, 18];

    public static async Task<string> Run()
    {
        var history = Enumerable.Range(0, Months).Select(i => 200 + (0.8 * i) + (20 * Math.Sin(i * Math.PI / 6)) + (7919 * i % 13)).ToArray();
        var (read, plain, ratio) = Turns.Measure(() => Ask(history), () => Describe(history));
        await Console.Out.WriteLineAsync($"15 chances of a series of {Months} months: {read:F1} µs; mean and deviation: {plain:F2} µs; ratio {ratio:F0}");
        return $"{read:F1} µs, {ratio:F0} times mean and deviation";
    }

    private static double Ask(double[] history)
    {
        var forecast = Forecast.Of(history, 12);
        var sum = 0.0;
        foreach (var steps in Steps)
        {
            for (var far = -2; far <= 2; far++) sum += forecast.ChanceBelow(history[^1] + (10 * far), steps);
        }

        return sum;
    }

    private static double Describe(double[] history)
    {
        var mean = history.Average();
        return mean + Math.Sqrt(history.Sum(value => (value - mean) * (value - mean)) / history.Length);
    }
}
