using System.Runtime.CompilerServices;

namespace GoalRules;

/// <summary>
/// Outlooks and paces of measures, each computed once, whichever thread comes first. They lie beside the measures, so that a copy of a
/// measure with another target has its own, and none of them makes two equal measures differ.
/// </summary>
internal static class Outlooks
{
    private static readonly ConditionalWeakTable<Measure, Lazy<Outlook>> Known = [];

    private static readonly ConditionalWeakTable<Measure, Lazy<Pace?>> KnownPaces = [];

    public static Outlook Of(Measure measure) =>
        OutlookReader.History(measure).IsEmpty ? OutlookReader.Read(measure, []) : Known.GetValue(measure, static key => new Lazy<Outlook>(() => OutlookReader.Read(key, OutlookReader.History(key)))).Value;

    public static Pace? PaceOf(Measure measure) =>
        PaceReader.IsUnderWay(measure) ? KnownPaces.GetValue(measure, static key => new Lazy<Pace?>(() => PaceReader.Read(key))).Value : null;
}
