[Rule("GR3009", "conflicting-goals", Category.Alignment, Severity.Error,
    Message = "This goal is to bring {0} {1}, and {2}; {3}")]
static IEnumerable<Finding> Check(Goal goal) =>
    from measure in goal.Measures
    let others = measure.Opponents.Count > 0 ? measure.Opponents : measure.Rivals
    where others.Count > 0
    select Finding.At(measure.At("metric", measure.MetricId!), measure.DisplayName, Aim(measure), TheirAims(others), measure.Opponents.Count > 0 ? "whoever wins makes the other fail, so agree on one way" : "one number has two targets for one day, so agree on the one that counts")
        .RelatedTo(others.Take(10).Select(other => other.At("metric", other.MetricId!)));

static string Aim(Measure measure) => $"{(measure.EffectiveDirection switch { Direction.Up => "up", Direction.Down => "down", _ => "" })}{Where(measure)}".Trim();

static string Where(Measure measure) => measure.Target is null ? "" : $" to {measure.InUnit(measure.Target)}{(measure.Deadline is { } day ? $" by {day:O}" : "")}";

static string TheirAims(IReadOnlyCollection<Measure> others)
{
    var other = others.First();
    var more = others.Count switch { 1 => "", 2 => " (as 1 more goal has another aim)", _ => $" (as {others.Count - 1} more goals have other aims)" };
    return $"{other.Goal.Id} to bring it {Aim(other)}{more}";
}
