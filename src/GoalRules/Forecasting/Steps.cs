namespace GoalRules;

/// <summary>A history as evenly spaced values, ending with its last observation; steps that nobody observed lie on a line between their neighbours.</summary>
internal sealed class Steps
{
    /// <summary>How many recent gaps say how often a metric is observed.</summary>
    private const int Gaps = 200;

    /// <summary>How many steps a history may have for each observation, so that a few early ones with years in between do not make up the rest.</summary>
    private const int StepsAnObservation = 3;

    /// <summary>How many blocks of steps are few enough to look ahead.</summary>
    private const int MostAhead = 24;

    private Steps(double[] values, int observations, StepLength length, int season, DateOnly last) =>
        (Values, Observations, Length, Season, Last) = (values, observations, length, season, last);

    /// <summary>The oldest first.</summary>
    public double[] Values { get; }

    /// <summary>How many of the values were observed.</summary>
    public int Observations { get; }

    public StepLength Length { get; }

    /// <summary>After how many steps a season comes again; 1 where there is none.</summary>
    public int Season { get; }

    /// <summary>The day of the last observation.</summary>
    public DateOnly Last { get; }

    /// <param name="history">One observation a day at the most, in the order of their dates, none after the as-of date; at least one.</param>
    /// <param name="frequency">As the metric says, which counts for what adds up; else the gaps between observations say how often it is really seen.</param>
    public static Steps Of(ReadOnlySpan<Observation> history, Frequency? frequency, Aggregation? aggregation)
    {
        var length = Spacing(history, frequency, aggregation);
        var last = history[^1].Date;
        var (first, steps, observed) = (history.Length - 1, 1, 1);
        while (first > 0)
        {
            var before = 1 + length.Whole(history[first - 1].Date, last);
            if (before > StepsAnObservation * (observed + 1) + 1) break;
            if (before > steps) observed++;
            (first, steps) = (first - 1, before);
        }

        var values = new double[steps];
        var filled = steps;
        for (var i = history.Length - 1; i >= first; i--)
        {
            var place = steps - 1 - length.Whole(history[i].Date, last);
            if (place >= filled) continue; // the last of several in one step counts
            values[place] = history[i].Value;
            if (filled < steps) Interpolate(values, place, filled);
            filled = place;
        }

        return new Steps(values, observed, length, length.Season, last);
    }

    /// <summary>How many steps ahead a day lies, at least 1.</summary>
    public int Ahead(DateOnly day) => Math.Max(Length.Whole(Last, day), 1);

    /// <summary>The last day of a step ahead.</summary>
    public DateOnly After(int steps) => Length.After(Last, steps);

    /// <summary>How many steps one step must stand for, so that no more than two dozen lie ahead and enough of them behind.</summary>
    public int Thinning(int ahead)
    {
        var limit = Math.Max(Values.Length / (2 * Forecast.FewestObservations + 2), 1);
        var best = 1;
        foreach (var size in (ReadOnlySpan<int>)(Season switch { 7 => [7, 28, 91, 364], 12 => [3, 12], 4 => [4], _ => [2, 4, 8, 13, 52] }))
        {
            if (ahead > MostAhead * best && size <= limit) best = size;
        }

        return best;
    }

    /// <summary>The same in coarser steps, the last of which ends with the last observation.</summary>
    /// <param name="size">How many steps become one.</param>
    /// <param name="average">Whether it has their mean; else the last of them.</param>
    public Steps Thin(int size, bool average)
    {
        if (size == 1) return this;
        var values = new double[Values.Length / size];
        var offset = Values.Length % size;
        for (var i = 0; i < values.Length; i++)
        {
            var block = Values.AsSpan(offset + (i * size), size);
            values[i] = average ? Mean(block) : block[^1];
        }

        return new Steps(values, Observations, Length.Times(size), Season % size == 0 ? Season / size : 1, Last);
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value / values.Length;
        return sum;
    }

    private static StepLength Spacing(ReadOnlySpan<Observation> history, Frequency? frequency, Aggregation? aggregation)
    {
        StepLength? said = frequency is { } given ? StepLength.Of(given) : null;
        if (history.Length < Forecast.FewestObservations) return said ?? (history.Length == 2 ? Seen(history) : new StepLength(0, 1));
        var seen = Seen(history);
        return said is { } length && aggregation == Aggregation.Sum && seen.InDays > length.InDays ? length : seen;
    }

    private static StepLength Seen(ReadOnlySpan<Observation> history)
    {
        var count = Math.Min(history.Length - 1, Gaps);
        var gaps = new int[count];
        for (var i = 0; i < count; i++) gaps[i] = history[^(i + 1)].Date.DayNumber - history[^(i + 2)].Date.DayNumber;
        Array.Sort(gaps);
        return StepLength.Nearest(gaps[count / 2]);
    }

    private static void Interpolate(double[] values, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            var part = (i - from) / (double)(to - from);
            values[i] = (values[from] * (1 - part)) + (values[to] * part);
        }
    }
}
