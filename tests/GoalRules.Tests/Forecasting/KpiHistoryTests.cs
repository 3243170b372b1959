namespace GoalRules.Tests;

/// <summary>
/// Histories as companies have them, each with a question and what a careful analyst would answer, in direction and size. All end in December 2025 and
/// are due some months later.
/// </summary>
public sealed class KpiHistoryTests
{
    private static readonly double[] Plain = [52, 49, 51, 50, 53, 50, 48, 51, 50, 52, 49, 51];
    private static readonly double[] Rising = [100, 104, 109, 112, 118, 121, 127, 130, 136, 139, 145, 149];
    private static readonly double[] Levelling = [40, 52, 61, 68, 73, 77, 80, 82, 83, 84, 85, 85];
    private static readonly double[] Falling = [30, 29, 27, 27, 25, 24, 24, 22, 21, 20, 20, 18];
    private static readonly double[] Wild = [20, 75, 31, 60, 12, 81, 44, 25, 70, 38, 66, 29];
    private static readonly double[] Reorganised = [80, 81, 79, 80, 82, 81, 60, 61, 59, 62, 60, 61, 60, 61];
    private static readonly double[] Outlier = [50, 51, 50, 49, 50, 51, 95, 50, 49, 51, 50, 50];
    private static readonly double[] NearAll = [97.2, 97.9, 98.1, 97.6, 98.4, 98.0, 98.3, 97.8, 98.2, 98.1, 98.5, 98.2];
    private static readonly double[] NearNone = [3, 1, 2, 0, 2, 1, 1, 0, 2, 1, 0, 1];
    private static readonly double[] Launched = [0, 0, 0, 0, 0, 0, 12, 25, 41, 55, 72, 86];
    private static readonly double[] Seasonal =
    [
        200, 190, 210, 220, 230, 250, 260, 255, 240, 260, 320, 420, 205, 196, 214, 228, 236, 257, 268, 262, 246, 268, 331, 432,
        212, 201, 222, 233, 243, 264, 275, 268, 253, 275, 338, 441,
    ];

    private static readonly double[] Revenue = [410, 395, 420, 405, 415, 400, 425, 410, 405, 420, 415, 410];
    private static readonly double[] Nps = [31, 33, 30, 32, 34, 33, 35, 34, 36, 35, 37, 36];
    private static readonly double[] Hours = [62, 60, 61, 58, 57, 55, 56, 53, 52, 50, 51, 49];

    /// <summary>Name, history, unit, direction, target, months until due, and the least and the largest chance that an analyst would sign.</summary>
    public static TheoryData<string, double[], string, Direction, double, int, double, double> Levels => new()
    {
        { "steady, asked for what it has", Plain, "", Direction.Up, 50, 3, 0.4, 0.75 },
        { "steady, asked for a little more", Plain, "", Direction.Up, 53, 3, 0.03, 0.35 },
        { "steady, asked for twice as much", Plain, "", Direction.Up, 100, 3, 0, 0.02 },
        { "steady, asked for half", Plain, "", Direction.Up, 25, 3, 0.98, 1 },
        { "steady, to fall a little", Plain, "", Direction.Down, 49, 3, 0.15, 0.5 },
        { "rising, asked for where it stands", Rising, "", Direction.Up, 149, 3, 0.8, 1 },
        { "rising, asked to go on", Rising, "", Direction.Up, 160, 3, 0.35, 0.8 },
        { "rising, asked to double its pace", Rising, "", Direction.Up, 176, 3, 0, 0.15 },
        { "rising, asked to turn", Rising, "", Direction.Down, 140, 3, 0, 0.12 },
        { "rising, in six months", Rising, "", Direction.Up, 165, 6, 0.4, 0.9 },
        { "levelling off, asked for the old pace", Levelling, "", Direction.Up, 105, 3, 0, 0.15 },
        { "levelling off, asked to hold", Levelling, "", Direction.Up, 80, 3, 0.75, 1 },
        { "falling as it should", Falling, "", Direction.Down, 17, 3, 0.55, 0.98 },
        { "falling, asked to stop at once", Falling, "", Direction.Down, 5, 3, 0, 0.08 },
        { "falling, asked to rise", Falling, "", Direction.Up, 25, 3, 0, 0.1 },
        { "wild, asked for its middle", Wild, "", Direction.Up, 45, 3, 0.25, 0.7 },
        { "wild, asked for its best", Wild, "", Direction.Up, 80, 3, 0.01, 0.3 },
        { "wild, asked for its worst", Wild, "", Direction.Up, 15, 3, 0.7, 0.99 },
        { "a reorganisation, asked for the old level", Reorganised, "", Direction.Up, 80, 3, 0, 0.2 },
        { "a reorganisation, asked for the new level", Reorganised, "", Direction.Up, 60, 3, 0.35, 0.85 },
        { "one outlier, asked for the usual", Outlier, "", Direction.Up, 48, 3, 0.5, 0.97 },
        { "one outlier, asked for the like again", Outlier, "", Direction.Up, 95, 3, 0, 0.12 },
        { "a share near all, asked for a little more", NearAll, "%", Direction.Up, 99, 3, 0.02, 0.35 },
        { "a share near all, asked for all", NearAll, "%", Direction.Up, 100, 3, 0, 0.1 },
        { "a share near all, asked for beyond all", NearAll, "%", Direction.Up, 101, 3, 0, 0 },
        { "a share near all, asked for what it has", NearAll, "%", Direction.Up, 98, 3, 0.4, 0.9 },
        { "a count near none, asked for none", NearNone, "", Direction.Down, 0, 3, 0.05, 0.55 },
        { "a count near none, asked for less than none", NearNone, "", Direction.Down, -1, 3, 0, 0 },
        { "a count near none, asked for what it has", NearNone, "", Direction.Down, 2, 3, 0.6, 1 },
        { "a launch, asked to go on", Launched, "", Direction.Up, 110, 3, 0.4, 0.98 },
        { "a launch, asked for ten times", Launched, "", Direction.Up, 860, 3, 0, 0.02 },
        { "seasons, asked in March for a usual March", Seasonal, "", Direction.Up, 215, 3, 0.5, 1 },
        { "seasons, asked in March for a December", Seasonal, "", Direction.Up, 440, 3, 0, 0.05 },
        { "seasons, asked in December for a usual December", Seasonal, "", Direction.Up, 430, 12, 0.4, 0.98 },
        { "seasons, asked in June for a usual June", Seasonal, "", Direction.Up, 262, 6, 0.5, 1 },
        { "a score that creeps up, asked to go on", Nps, "", Direction.Up, 38, 6, 0.3, 0.75 },
        { "a score that creeps up, asked to leap", Nps, "", Direction.Up, 50, 6, 0, 0.06 },
        { "hours that shrink, asked for half", Hours, "", Direction.Down, 25, 3, 0, 0.06 },
        { "churn that is steady, asked to fall by a quarter", [2.1, 2.3, 2.0, 2.2, 2.4, 2.1, 2.2, 2.0, 2.3, 2.1, 2.2, 2.1], "%", Direction.Down, 1.5, 3, 0, 0.1 },
        { "uptime, asked for what it has had", [99.95, 99.97, 99.91, 99.98, 99.96, 99.99, 99.94, 99.97, 99.98, 99.96, 99.95, 99.97], "%", Direction.Up, 99.9, 3, 0.75, 1 },
        { "a conversion that improves, asked to go on", [2.0, 2.1, 2.1, 2.3, 2.4, 2.4, 2.6, 2.7, 2.7, 2.9, 3.0, 3.1], "%", Direction.Up, 3.2, 3, 0.3, 0.85 },
        { "sick days, asked in June for a usual summer", [6.1, 5.8, 5.0, 4.2, 3.6, 3.2, 3.0, 3.1, 3.8, 4.6, 5.4, 6.0, 6.2, 5.7, 5.1, 4.1, 3.7, 3.1, 3.1, 3.0, 3.9, 4.5, 5.5, 6.1], "", Direction.Down, 3.5, 6, 0.55, 1 },
        { "sick days, asked in January for a usual summer", [6.0, 5.9, 5.0, 4.3, 3.5, 3.2, 3.1, 3.1, 3.8, 4.7, 5.4, 6.1, 6.2, 5.8, 5.1, 4.2, 3.7, 3.2, 3.0, 3.1, 3.9, 4.6, 5.5, 6.0], "", Direction.Down, 4, 1, 0, 0.08 },
        { "a backlog that grows, asked to shrink", [200, 210, 224, 231, 246, 255, 262, 280, 291, 299, 315, 322], "", Direction.Down, 250, 3, 0, 0.06 },
        { "steady hours to answer, asked for one less", [9.1, 8.7, 9.4, 8.9, 9.0, 9.3, 8.8, 9.2, 9.0, 8.9, 9.1, 9.0], "", Direction.Down, 8, 3, 0, 0.12 },
        { "steady costs, asked for a little less", [310, 295, 305, 300, 315, 290, 310, 300, 305, 295, 310, 300], "EUR", Direction.Down, 295, 3, 0.1, 0.5 },
        { "a rating that creeps up, asked to leap", [4.1, 4.1, 4.2, 4.1, 4.2, 4.2, 4.2, 4.3, 4.2, 4.3, 4.3, 4.3], "", Direction.Up, 4.6, 3, 0, 0.06 },
        { "defects halved by a new process, asked to stay below the old", [14, 15, 13, 14, 15, 14, 7, 6, 7, 6, 7, 6], "", Direction.Down, 10, 3, 0.8, 1 },
        { "growth by an eighth a month, asked for what a line would bring", [100, 112, 125, 140, 157, 176, 197, 221, 247, 277, 310, 347], "", Direction.Up, 430, 3, 0.25, 0.95 },
        { "a market share that creeps up, asked for a year of that", [12.1, 12.0, 12.2, 12.1, 12.3, 12.2, 12.4, 12.3, 12.4, 12.5, 12.4, 12.6], "%", Direction.Up, 13, 12, 0.2, 0.75 },
        { "output with a shutdown in August, asked for a usual month there", [500, 505, 498, 510, 502, 507, 495, 300, 508, 500, 512, 490, 505, 510, 502, 508, 511, 503, 500, 310, 515, 507, 518, 495], "", Direction.Up, 450, 8, 0, 0.15 },
        { "unit costs that fall ever slower, asked for a little less", [8.0, 7.7, 7.5, 7.2, 7.1, 6.9, 6.8, 6.6, 6.6, 6.5, 6.4, 6.4], "EUR", Direction.Down, 6.3, 3, 0.35, 0.95 },
        { "stock that swings, asked at its low for its high", [40, 48, 39, 49, 41, 50, 38, 47, 40, 49, 39, 48], "", Direction.Up, 49, 1, 0.02, 0.4 },
        { "donations, asked in March for a December", [50, 45, 48, 52, 50, 47, 46, 49, 55, 60, 90, 260, 54, 48, 51, 55, 53, 50, 49, 52, 58, 64, 97, 280], "EUR", Direction.Up, 200, 3, 0, 0.06 },
        { "deliveries near all, asked for nearly all", [88, 89, 91, 92, 93, 94, 95, 95.5, 96, 96.4, 96.8, 97], "%", Direction.Up, 99, 3, 0.02, 0.4 },
        { "an error rate near none, asked for none", [0.4, 0.5, 0.3, 0.4, 0.6, 0.4, 0.5, 0.4, 0.3, 0.5, 0.4, 0.4], "%", Direction.Down, 0, 3, 0, 0.12 },
        { "three values, asked for their middle", [10, 12, 11], "", Direction.Up, 11, 1, 0.2, 0.8 },
        { "billions, asked for a fifth more", [1200000000000.0, 1250000000000.0, 1220000000000.0, 1270000000000.0, 1240000000000.0, 1260000000000.0, 1250000000000.0, 1280000000000.0], "EUR", Direction.Up, 1500000000000.0, 3, 0, 0.06 },
        { "millionths, asked for a fifth more", [1.2e-06, 1.25e-06, 1.22e-06, 1.27e-06, 1.24e-06, 1.26e-06, 1.25e-06, 1.28e-06], "", Direction.Up, 1.5e-06, 3, 0, 0.06 },
        { "a loss that becomes a profit, asked to go on", [-50, -42, -38, -30, -24, -19, -11, -6, 1, 7, 14, 20], "EUR", Direction.Up, 30, 3, 0.35, 0.95 },
        { "a rate that never moved, asked for what it is", [4, 4, 4, 4, 4, 4, 4, 4, 4, 4], "%", Direction.Up, 4, 3, 1, 1 },
    };

    /// <summary>Where the outlook is outside what an analyst would sign, as yet: it follows a young, steady trend too little and one that fades too much, and forgets a spike slowly.</summary>
    public static TheoryData<string, double[], Direction, double, int, double, double> Disagreements => new()
    {
        { "one accident in a year, asked for none", [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0], Direction.Down, 0, 3, 0.5, 1 },
        { "a spike that is over, asked for more than usual", [300, 310, 305, 298, 900, 420, 340, 315, 308, 312, 305, 310], Direction.Up, 350, 3, 0.02, 0.35 },
        { "staff that grows, asked to go on for half a year", [120, 122, 125, 125, 128, 131, 133, 136, 138, 141, 143, 147], Direction.Up, 160, 6, 0.25, 0.75 },
        { "levelling off, asked for what is left", Levelling, Direction.Up, 87, 3, 0.1, 0.65 },
        { "five values that rise, asked for half a step", [10, 12, 14, 16, 18], Direction.Up, 19, 1, 0.4, 0.95 },
        { "hours that shrink, asked to go on", Hours, Direction.Down, 46, 3, 0.35, 0.85 },
    };

    /// <summary>Name, history of a sum, judged, target, and the least and the largest chance.</summary>
    public static TheoryData<string, double[], Judged, double, double, double> Quarters => new()
    {
        { "monthly revenue against three usual months", Revenue, Judged.Total, 1220, 0.4, 0.9 },
        { "monthly revenue against four months in three", Revenue, Judged.Total, 1650, 0, 0.03 },
        { "monthly revenue against two months in three", Revenue, Judged.Total, 820, 0.97, 1 },
        { "every month at its usual least", Revenue, Judged.EveryPeriod, 380, 0.75, 1 },
        { "every month above its usual", Revenue, Judged.EveryPeriod, 415, 0, 0.3 },
        { "any month at its usual best", Revenue, Judged.AnyTime, 420, 0.2, 0.85 },
        { "any month far beyond its best", Revenue, Judged.AnyTime, 600, 0, 0.03 },
    };

    [Theory]
    [MemberData(nameof(Levels))]
    public void The_chance_is_what_a_careful_analyst_would_say(string name, double[] history, string unit, Direction direction, double target, int months, double least, double most)
    {
        var isShare = unit == "%";
        var metric = Observed.Metric(history) with { Name = isShare ? "Share of loaves sold" : name.StartsWith("a count", StringComparison.Ordinal) ? "Number of complaints" : "Bread", Unit = unit, Direction = direction };
        var measure = Observed.Measure(metric, new Measure { Target = target, Judged = Judged.AtDue, Due = new DateOnly(2026, 1, 1).AddMonths(months).AddDays(-1) });

        measure.Outlook.Chance.ShouldNotBeNull(measure.Outlook.Reason).ShouldBeInRange(least, most, name);
    }

    [Theory]
    [MemberData(nameof(Disagreements))]
    public void Where_an_analyst_would_differ_it_is_by_no_more_than_15_points(string name, double[] history, Direction direction, double target, int months, double least, double most)
    {
        const double Points = 0.15;
        var measure = Observed.Measure(Observed.Metric(history) with { Direction = direction }, new Measure { Target = target, Judged = Judged.AtDue, Due = new DateOnly(2026, 1, 1).AddMonths(months).AddDays(-1) });

        measure.Outlook.Chance.ShouldNotBeNull(measure.Outlook.Reason).ShouldBeInRange(least - Points, most + Points, name);
    }

    [Theory]
    [MemberData(nameof(Quarters))]
    public void What_a_target_means_decides(string name, double[] history, Judged judged, double target, double least, double most)
    {
        var cycle = new Cycle { Name = "Q1", Start = new DateOnly(2026, 1, 1), End = new DateOnly(2026, 3, 31) };
        var metric = Observed.Metric(history) with { Aggregation = Aggregation.Sum, Frequency = Frequency.Monthly };

        var outlook = Observed.Measure(metric, new Measure { Target = target, Judged = judged }, goal: null, cycle).Outlook;

        outlook.Chance.ShouldNotBeNull(outlook.Reason).ShouldBeInRange(least, most, name);
    }
}
