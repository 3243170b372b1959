[Rule("GR3108", "no-financial-path", Category.Alignment, Severity.Info,
    Message = "{0} is about people, and nothing shows what it does for the accounts: it {1}; name the metric that it helps to move, such as turnover of staff, and what that drives, up to cost or revenue")]
static Finding? Check(Metric metric) =>
    metric.Perspective == Perspective.People && metric.Submission.IsComplete(SubmissionList.Metrics)
    && metric.LeadsTo(Perspective.Financial) == false && !LeavesItToAnother(metric)
        ? Finding.At(metric.At("drives"), metric.DisplayName, HowFar(metric)).RelatedTo(metric.Drives.Take(10).Select(driven => driven.Location))
        : null;

// The last metric about people on the way is where the link is missing; two that drive each other are both last.
static bool LeavesItToAnother(Metric metric) =>
    metric.Drives.Any(driven => driven != metric && driven.Perspective == Perspective.People && !driven.Drives.Contains(metric));

static string HowFar(Metric metric) => metric.Drives.Count == 0
    ? "drives no other metric"
    : $"drives {Named.List(metric.Drives.Select(driven => driven.DisplayName))}, and the way ends short of a financial metric";
