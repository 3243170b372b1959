[Rule("GR2012", "history-too-short", Category.Achievability, Severity.Hint,
    Message = "{0} has {1}, too few to tell how likely {2} is: {3} would do; until then, compare with others who have been there")]
static IEnumerable<Finding> Check(Goal goal) =>
    from measure in goal.Measures
    where !goal.IsClosed && measure.Target is not null && measure.Metric is { } metric && (metric.Latest is not null || metric.Frequency is not null)
    where !measure.IsReachedBy(measure.Standing)
    let outlook = measure.Outlook
    where outlook.MissingObservations > 0
    select Finding.At(measure.TargetLocation, measure.DisplayName, Count(outlook.Observations), measure.InUnit(measure.Target), $"{outlook.MissingObservations} more");

static string Count(int observations) => observations switch
{
    0 => "no observation yet",
    1 => "1 observation",
    _ => $"{observations} observations",
};
