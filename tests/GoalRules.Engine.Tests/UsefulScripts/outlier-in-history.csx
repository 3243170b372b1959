[Rule("TST0016", "outlier-in-history", Category.Achievability, Severity.Hint, Message = "{0} was {1:N1} on {2}, {3:F1} standard deviations from the mean; check the figure")]
static IEnumerable<Finding> Check(Metric metric, Options options)
{
    var values = metric.History.Select(each => each.Value).Where(double.IsFinite).ToList();
    if (values.Count < options.AtLeast) yield break;
    var (mean, deviation) = Spread(values);
    if (deviation == 0) yield break;
    foreach (var each in metric.History)
    {
        var z = (each.Value - mean) / deviation;
        if (Math.Abs(z) >= options.Deviations) yield return Finding.At(metric.At("history"), metric.Name, each.Value, each.Date, z);
    }
}

static (double Mean, double Deviation) Spread(IReadOnlyList<double> values)
{
    var mean = values.Average();
    var squares = values.Aggregate(0.0, (sum, value) => sum + Math.Pow(value - mean, 2));
    return (mean, Math.Sqrt(squares / Math.Max(1, values.Count - 1)));
}

record Options(int AtLeast = 8, double Deviations = 3.5);
