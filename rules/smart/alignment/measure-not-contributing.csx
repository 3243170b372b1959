[Rule("GR3011", "measure-not-contributing", Category.Alignment, Severity.Info,
    Message = "{0} is not known to drive {1}, which the goal above is measured by, so reaching this one may change nothing there; measure what does drive it, or enter the link between the two metrics")]
static IEnumerable<Finding> Check(Goal goal) =>
    from measure in goal.IsClosed ? [] : goal.Measures
    from support in goal.Supports
    where support.Goal is { IsClosed: false } upper && measure.Metric is { } metric && IsKnownNotToDrive(metric, MetricsOf(upper))
    select Finding.At(measure.At("metric", metric.Id), measure.DisplayName, MetricsOf(support.Goal).Select(above => above.Name).Distinct())
        .RelatedTo([support.Goal.Location]);

// Where nobody entered what drives what, or where a driver is missing, nothing is known.
static bool IsKnownNotToDrive(Metric metric, List<Metric> above) =>
    above.Count > 0 && metric.Drives.Count == metric.DrivesIds.Count && (metric.Drives.Count > 0 || above.All(other => other.DrivenBy.Count > 0)) && metric.LeadsTo(above) == false;

static List<Metric> MetricsOf(Goal goal) => [.. goal.Measures.Select(measure => measure.Metric).OfType<Metric>()];
