namespace GoalRules;

/// <summary>
/// How metrics of one name differ from each other, found once for a submission. Names are compared once folded, and a name of very many
/// readings is judged by the first of them, so that the time stays linear whatever the metrics are called.
/// </summary>
internal sealed class Namesakes
{
    private const int MostCompared = 100;
    private const int MostNamed = 10;

    private readonly Dictionary<Metric, NamesakeDifference> _meanings = [];
    private readonly Dictionary<Metric, NamesakeDifference> _sources = [];

    /// <param name="metrics">The metrics of a linked submission, in the order of their ids.</param>
    public Namesakes(IReadOnlyList<Metric> metrics)
    {
        foreach (var name in metrics.GroupBy(metric => FoldedText.Of(metric.Name), StringComparer.Ordinal))
        {
            if (name.Key.Length > 0 && name.Skip(1).Any()) Compare([.. name.GroupBy(MeaningKey.Of).Select(reading => new MetricReading(reading.Key, reading))]);
        }
    }

    public NamesakeDifference? OtherMeaningOf(Metric metric) => _meanings.GetValueOrDefault(metric);

    public NamesakeDifference? OtherSourceOf(Metric metric) => _sources.GetValueOrDefault(metric);

    private void Compare(MetricReading[] readings)
    {
        if (readings.Length == 1) return;
        var compared = readings[..Math.Min(readings.Length, MostCompared)];
        foreach (var reading in readings)
        {
            Note(_meanings, reading, [.. compared.Where(reading.Contradicts)]);
            Note(_sources, reading, [.. compared.Where(reading.IsReadElsewhere)]);
        }
    }

    private static void Note(Dictionary<Metric, NamesakeDifference> differences, MetricReading reading, MetricReading[] others)
    {
        if (others.Length == 0) return;
        var (field, here, there) = others[0].DifferenceFrom(reading);
        var difference = new NamesakeDifference(field, here, there, [.. others.SelectMany(other => other.Metrics).Take(MostNamed)], others.Sum(other => other.Metrics.Count));
        foreach (var metric in reading.Metrics) differences[metric] = difference;
    }
}
