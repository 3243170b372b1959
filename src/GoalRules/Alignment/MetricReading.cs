namespace GoalRules;

/// <summary>The metrics of one name that say the same about what they mean and where they are read, once folded.</summary>
internal sealed class MetricReading
{
    private readonly MeaningKey _key;
    private readonly Metric _first;
    private IReadOnlyList<FoldedPart>? _formula;
    private IReadOnlyList<FoldedPart>? _definition;

    public MetricReading(MeaningKey key, IEnumerable<Metric> metrics)
    {
        _key = key;
        Metrics = [.. metrics];
        _first = Metrics[0];
    }

    public IReadOnlyList<Metric> Metrics { get; }

    /// <summary>Whether both say something of the unit, the formula or the definition, and not the same.</summary>
    public bool Contradicts(MetricReading other) =>
        Differ(_key.Unit, other._key.Unit) || Differ(_key.Formula, other._key.Formula) || Differ(_key.Definition, other._key.Definition);

    /// <summary>Whether they may well mean the same, but are read from two sources.</summary>
    public bool IsReadElsewhere(MetricReading other) => Differ(_key.Source, other._key.Source) && !Contradicts(other);

    /// <summary>What the first field that differs says, of another reading and of this one, with which many others may be compared.</summary>
    public (string Field, string Here, string There) DifferenceFrom(MetricReading other)
    {
        if (Differ(_key.Unit, other._key.Unit)) return ("unit", other._first.Unit.Trim(), _first.Unit.Trim());
        if (Differ(_key.Formula, other._key.Formula))
        {
            var (here, there) = Excerpt.OfDifference(
                other._first.Formula, FoldedText.PartsOfFormula(other._first.Formula),
                _first.Formula, _formula ??= FoldedText.PartsOfFormula(_first.Formula));
            return ("formula", here, there);
        }

        if (Differ(_key.Definition, other._key.Definition))
        {
            var (here, there) = Excerpt.OfDifference(
                other._first.Definition, FoldedText.Parts(other._first.Definition),
                _first.Definition, _definition ??= FoldedText.Parts(_first.Definition));
            return ("definition", here, there);
        }

        return ("source", DisplayText.Of(other._first.Source), DisplayText.Of(_first.Source));
    }

    /// <summary>What is empty is not known, and does not differ from anything.</summary>
    private static bool Differ(string left, string right) => left.Length > 0 && right.Length > 0 && left != right;
}

/// <summary>What a metric says about itself, folded.</summary>
internal readonly record struct MeaningKey(string Unit, string Formula, string Definition, string Source)
{
    public static MeaningKey Of(Metric metric) => new(
        UnitSpellings.Key(metric.Unit),
        string.Join(' ', FoldedText.PartsOfFormula(metric.Formula).Select(part => part.Text)),
        FoldedText.Of(metric.Definition),
        FoldedText.Of(metric.Source));
}
