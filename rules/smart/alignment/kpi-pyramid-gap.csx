[Rule("GR3103", "kpi-pyramid-gap", Category.Alignment, Severity.Warning,
    Message = "{0} is {1} and {2}, so nobody can see what it is good for; name the {3} metric that it helps to move in 'drives', or stop reporting it")]
static Finding? Check(Metric metric)
{
    if (metric.Level is not { } level || level == MetricLevel.Strategic || !metric.Submission.IsComplete(SubmissionList.Metrics)) return null;
    var above = level == MetricLevel.Operational ? MetricLevel.Tactical : MetricLevel.Strategic;
    return metric.LeadsTo(above) == false
        ? Finding.At(metric.At("drives"), metric.DisplayName, Word(level), HowFar(metric, Word(above)), Word(above))
            .RelatedTo(metric.Drives.Take(10).Select(driven => driven.Location))
        : null;
}

static string HowFar(Metric metric, string above) => metric.Drives.Count == 0
    ? "drives no other metric"
    : $"drives only {Named.List(metric.Drives.Select(driven => driven.DisplayName))}, which leads to no {above} metric";

static string Word(MetricLevel level) => level switch
{
    MetricLevel.Operational => "operational",
    MetricLevel.Tactical => "tactical",
    _ => "strategic",
};
