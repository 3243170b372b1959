using CsCheck;

namespace GoalRules.Tests;

public class OutlookProperties
{
    private static readonly Gen<double> Values = Gen.OneOf(Gen.Double[-100, 100], Gen.Int[-3, 3].Select(value => (double)value), Gen.Double[-1e308, 1e308], Gen.Double[0, 1e-300]);

    private static readonly Gen<double[]> Moving = Gen.Double[10, 100].Array[8, 40];

    private static readonly Gen<Judged> Levels = Gen.Enum<Judged>().Where(judged => judged != Judged.Total);

    private static readonly Gen<Observation[]> Irregular =
        Gen.Select(Gen.Int[-30, 4000], Values).Array[0, 40].Select(seen =>
            seen.DistinctBy(pair => pair.Item1).Select(pair => new Observation { Date = Linked.AsOf.AddDays(-pair.Item1), Value = pair.Item2 }).ToArray());

    [Fact]
    public void Any_history_gives_a_chance_or_a_reason() =>
        Gen.Select(Irregular, Values, Gen.Int[0, 3000], Gen.Enum<Direction>(), Gen.Enum<Judged>().Nullable(), Gen.Enum<Aggregation>().Nullable(), Gen.Enum<Frequency>().Nullable())
            .Obey((seen, target, days, direction, judged, aggregation, frequency) =>
            {
                var metric = new Metric { Id = "M1", Name = "Number of loaves", History = seen, Aggregation = aggregation, Frequency = frequency };
                var goal = new Goal { Id = "G1", Statement = "Better bread", Start = Linked.AsOf.AddDays(-100), Due = Linked.AsOf.AddDays(days), Status = GoalStatus.Running };
                var measure = Observed.Measure(metric, new Measure { Target = target, TargetUpper = direction == Direction.Keep ? target + 1 : null, Direction = direction, Judged = judged }, goal);
                return IsSound(measure.Outlook) && (measure.Pace is not { } pace || (IsSound(pace.Outlook) && !double.IsNaN(pace.Expected ?? 0)));
            });

    [Fact]
    public void A_harder_target_is_never_likelier() =>
        Gen.Select(Moving, Gen.Enum<Judged>(), Gen.Double[0, 120], Gen.Double[0, 50], Gen.Bool).Obey((values, judged, target, more, up) =>
            Chance(values, judged, up ? target + more : target - more, up) <= Chance(values, judged, target, up) + 1e-9);

    [Fact]
    public void Targets_at_chances_have_these_chances() =>
        Gen.Select(Moving, Gen.Enum<Judged>(), Gen.Double[0.02, 0.98], Gen.Bool).Obey((values, judged, wanted, up) =>
        {
            var outlook = Read(values, judged, 50, up).Outlook;
            return Math.Abs(Chance(values, judged, outlook.TargetAt(wanted)!.Value, up)!.Value - wanted) < 1e-6 && outlook.Targets.Count == 5;
        });

    [Fact]
    public void The_order_in_which_observations_are_sent_does_not_matter() =>
        Irregular.SelectMany(seen => Gen.Shuffle(seen.ToArray()).Select(shuffled => (seen, shuffled))).Obey(both =>
            Observed.Outlook(new Metric { Id = "M1", Direction = Direction.Up, History = both.seen }, 5).Chance
            == Observed.Outlook(new Metric { Id = "M1", Direction = Direction.Up, History = both.shuffled }, 5).Chance);

    [Fact]
    public void A_mirrored_history_and_direction_have_the_same_chance() =>
        Gen.Select(Moving, Gen.Enum<Judged>(), Gen.Double[0, 120]).Obey((values, judged, target) =>
            Math.Abs(Chance(values, judged, target, up: true)!.Value - Chance([.. values.Select(value => -value)], judged, -target, up: false)!.Value) < 1e-9);

    [Fact]
    public void Another_scale_has_the_same_chance() =>
        Gen.Select(Moving, Gen.Enum<Judged>(), Gen.Double[0, 120], Gen.Double[-12, 12]).Obey((values, judged, target, power) =>
            Math.Abs(Chance(values, judged, target, up: true)!.Value - Chance([.. values.Select(value => value * Math.Pow(10, power))], judged, target * Math.Pow(10, power), up: true)!.Value) < 1e-6);

    [Fact]
    public void In_every_period_is_harder_than_at_the_end_and_that_is_harder_than_at_any_time() =>
        Gen.Select(Moving, Gen.Double[0, 120], Gen.Bool).Obey((values, target, up) =>
        {
            var chances = new[] { Judged.EveryPeriod, Judged.AtDue, Judged.AnyTime }.Select(judged => Chance(values, judged, target, up)!.Value).ToArray();
            return chances[0] <= chances[1] + 1e-9 && chances[1] <= chances[2] + 1e-9;
        });

    [Fact]
    public void Bounds_hold() =>
        Gen.Select(Gen.Double[90, 100].Array[8, 30], Levels).Obey((values, judged) =>
        {
            var metric = Observed.Metric(values) with { Minimum = 0, Maximum = 100 };
            return Observed.Outlook(metric, 100.01, judged).Chance == 0
                && Observed.Outlook(metric, 0, judged).Chance == 1
                && Observed.Outlook(metric, 95, judged).Targets.All(target => target.Target is >= 0 and <= 100)
                && Observed.Outlook(metric, 95, judged).Fan.All(step => step is { Low: >= 0, High: <= 100 });
        });

    [Fact]
    public void What_was_never_below_nothing_and_is_no_money_stays_there() =>
        Gen.Select(Gen.Double[0, 5].Array[8, 30], Levels).Obey((values, judged) =>
        {
            var outlook = Observed.Outlook(Observed.Metric(values) with { Direction = Direction.Down }, -0.01, judged);
            return outlook.Chance == 0 && outlook.Fan.All(step => step.Low >= 0) && outlook.Targets.All(target => target.Target >= 0);
        });

    /// <summary>Money has no bounds. Totals are counted from the day after the last value on, so that no part of them is known.</summary>
    private static Measure Read(IReadOnlyList<double> values, Judged judged, double target, bool up) =>
        Observed.Measure(
            Observed.Metric(values) with { Unit = "EUR" },
            new Measure { Target = target, Judged = judged, Direction = up ? Direction.Up : Direction.Down },
            new Goal { Id = "G1", Statement = "Better bread", Start = new DateOnly(2026, 1, 1), Due = Observed.Due });

    private static double? Chance(IReadOnlyList<double> values, Judged judged, double target, bool up) => Read(values, judged, target, up).Outlook.Chance;

    private static bool IsSound(Outlook outlook) =>
        (outlook.Chance is null) == (outlook.Reason is not null)
        && outlook.Chance is null or (>= 0 and <= 1)
        && outlook.Targets.All(target => double.IsFinite(target.Target))
        && outlook.Fan.All(step => double.IsFinite(step.Low) && step.Low <= step.Lower && step.Lower <= step.Middle && step.Middle <= step.Upper && step.Upper <= step.High && double.IsFinite(step.High))
        && outlook.Fan.Count <= 60;
}
