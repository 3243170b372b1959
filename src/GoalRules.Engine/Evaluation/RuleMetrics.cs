using System.Diagnostics.Metrics;
using Meters = System.Diagnostics.Metrics.Meter;

namespace GoalRules.Engine;

/// <summary>Counts rules that fail, for whoever watches the process: the meter <c>GoalRules</c>, by pack and rule.</summary>
internal static class RuleMetrics
{
    private static readonly Meters Meter = new(nameof(GoalRules));
    private static readonly Counter<long> Stops = Meter.CreateCounter<long>("goalrules.rule.stops", "{run}", "Runs of a rule on a subject that were stopped.");
    private static readonly Counter<long> Crashes = Meter.CreateCounter<long>("goalrules.rule.crashes", "{run}", "Runs of a rule on a subject that crashed.");
    private static readonly Counter<long> Quarantines = Meter.CreateCounter<long>("goalrules.rule.quarantined", "{rule}", "Rules that were put in quarantine.");

    public static void Count(string pack, IReadOnlyList<Failure> failures)
    {
        foreach (var same in failures.Where(failure => !failure.IsQuarantined).GroupBy(failure => (failure.Rule.Descriptor.Id, failure.Stopped)))
        {
            if (same.Key.Stopped == StopReason.None) Crashes.Add(same.Count(), new("pack", pack), new("rule", same.Key.Id));
            else Stops.Add(same.Count(), new("pack", pack), new("rule", same.Key.Id), new("reason", same.Key.Stopped.ToString().ToLowerInvariant()));
        }
    }

    public static void CountQuarantined(string pack, Rule rule) => Quarantines.Add(1, new("pack", pack), new("rule", rule.Descriptor.Id));
}
