[Rule("TST0015", "history-has-gap", Category.Achievability, Severity.Info, Message = "{0} has no value between {1} and {2}, {3} days; fill the gap or say why")]
static IEnumerable<Finding> Check(Metric metric)
{
    var dates = metric.History.Select(observation => observation.Date).OrderBy(date => date).ToArray();
    var gaps = dates.Zip(dates.Skip(1), (from, to) => new { From = from, To = to, Days = to.DayNumber - from.DayNumber }).ToArray();
    if (gaps.Length < 3) return Array.Empty<Finding>();
    var usual = Median(gaps.Select(gap => (double)gap.Days));
    return gaps.Where(gap => gap.Days > 2.5 * usual).Select(gap => Finding.At(metric.At("history"), metric.Name, gap.From, gap.To, gap.Days));
}

static double Median(IEnumerable<double> values)
{
    double[] sorted = [.. values.Order()];
    int middle = sorted.Length / 2;
    return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
