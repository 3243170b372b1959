namespace GoalRules.Cli;

/// <summary>How long a step of a series is.</summary>
internal enum SeriesPeriod
{
    Monthly,
    Quarterly,
    Yearly,
    Other,
}

/// <summary>The names of the periods, and what follows from them.</summary>
internal static class SeriesPeriods
{
    public static IReadOnlyDictionary<string, SeriesPeriod> ByName { get; } = new Dictionary<string, SeriesPeriod>(StringComparer.Ordinal)
    {
        ["monthly"] = SeriesPeriod.Monthly,
        ["quarterly"] = SeriesPeriod.Quarterly,
        ["yearly"] = SeriesPeriod.Yearly,
        ["other"] = SeriesPeriod.Other,
    };

    /// <summary>After how many steps a season comes again; 1: there is none.</summary>
    public static int Season(this SeriesPeriod period) => period switch
    {
        SeriesPeriod.Monthly => 12,
        SeriesPeriod.Quarterly => 4,
        _ => 1,
    };

    /// <summary>The name of one step.</summary>
    public static string Step(this SeriesPeriod period) => period switch
    {
        SeriesPeriod.Monthly => "month",
        SeriesPeriod.Quarterly => "quarter",
        SeriesPeriod.Yearly => "year",
        _ => "step",
    };
}
