[Rule("GR3104", "kpi-level-mismatch", Category.Alignment, Severity.Warning,
    Message = "{0} judges {1} {2}")]
static Finding? Check(MetricSet set)
{
    var judgedBy = set.JudgedBy.ToList();
    var operational = Of(MetricLevel.Operational, judgedBy);
    return set.Person?.Level switch
    {
        GoalLevel.Company when operational.Count > 0 =>
            At(set, operational, $"by {Names(operational)}, which is daily business; judge whoever leads the company by what it drives, and leave it to those who do the work"),
        GoalLevel.Individual when judgedBy.Count > 0 && Of(MetricLevel.Strategic, judgedBy) is { } strategic && strategic.Count == judgedBy.Count =>
            At(set, strategic, $"only by {Names(strategic)}, which takes the whole company to move; add a metric that this person's own work changes"),
        _ => null,
    };
}

static List<Metric> Of(MetricLevel level, List<MetricSetMember> members) =>
    members.Select(member => member.Metric).OfType<Metric>().Where(metric => metric.Level == level).ToList();

static Finding At(MetricSet set, List<Metric> metrics, string advice) =>
    Finding.At(set.At("members"), set.DisplayName, set.PersonId, advice).RelatedTo(metrics.Take(10).Select(metric => metric.Location));

static string Names(List<Metric> metrics) => Named.List(metrics.Select(metric => metric.DisplayName));
