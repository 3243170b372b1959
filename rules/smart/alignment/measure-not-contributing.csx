[Rule("GR3011", "measure-not-contributing", Category.Alignment, Severity.Info,
    Message = "{0} is not known to drive {1}, by which the goal above is measured, so that reaching this one may change nothing there; measure what does drive it, or enter the link between the two")]
static IEnumerable<Finding> Check(Goal goal) =>
    from measure in goal.IsClosed ? [] : goal.Measures
    let metric = measure.Metric
    where metric is not null
    from upper in goal.Supports.Select(support => support.Goal).OfType<Goal>()
    where !upper.IsClosed
    let above = MetricsOf(upper)
    where IsKnownNotToDrive(metric, above)
    select Finding.At(measure.At("metric", metric.Id), measure.DisplayName, above.Select(other => other.Name)).RelatedTo([upper.Location]);

static List<Metric> MetricsOf(Goal goal) => [.. goal.Measures.Select(measure => measure.Metric).OfType<Metric>().Distinct()];

// Where nobody entered what drives what, or where a driver is missing, nothing is known.
static bool IsKnownNotToDrive(Metric metric, List<Metric> above) =>
    above.Count > 0 && metric.Drives.Count == metric.DrivesIds.Count && (metric.Drives.Count > 0 || above.All(other => other.DrivenBy.Count > 0)) && metric.LeadsTo(above) == false;
