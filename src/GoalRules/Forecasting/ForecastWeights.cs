using System.Globalization;

namespace GoalRules;

/// <summary>
/// How much each pull and spread of a <see cref="StepReading"/> counts, under each of its conditions. They stand in <c>forecast.txt</c> and are fitted
/// by <c>dotnet run -c Release --project tests/GoalRules.Benchmarks -- fit-forecast SERIES.jsonl</c>: once for short series and once for long ones.
/// </summary>
internal sealed class ForecastWeights
{
    /// <summary>Up to this many values a series is short, and from <see cref="Long"/> on it is long; between, both count.</summary>
    public const int Short = 12;

    public const int Long = 24;

    /// <param name="values">Pulls by conditions, then spreads, then conditions of the spread, then the two parameters of the link, as logarithms.</param>
    public ForecastWeights(double[] values) => Values = values;

    public static ForecastWeights OfShort => field ??= Load("short");

    public static ForecastWeights OfLong => field ??= Load("long");

    public static int Count => Names.Count;

    public static IReadOnlyList<string> Names { get; } =
    [
        .. StepReading.PullNames.SelectMany(_ => StepReading.ConditionNames, (pull, condition) => $"pull of {pull}: {condition}"),
        .. StepReading.SpreadNames.Select(spread => $"spread of {spread}"),
        .. StepReading.ConditionNames.Select(condition => $"spread: {condition}"),
        "link: line", "link: bend",
    ];

    public double[] Values { get; }

    public OddLink Link => new(Math.Exp(Values[^2]), Math.Exp(Values[^1]));

    /// <summary>How far the middle lies from the last value, and how far the outcomes spread, in units of noise.</summary>
    public (double Middle, double Spread) Of(StepReading step)
    {
        var at = 0;
        var middle = 0.0;
        foreach (var pull in step.Pulls)
        {
            var weight = 0.0;
            foreach (var condition in step.Conditions) weight += Values[at++] * condition;
            middle += weight * pull;
        }

        var (sum, spread) = (0.0, 0.0);
        foreach (var size in step.Spreads)
        {
            var share = Math.Exp(Values[at++]);
            sum += share;
            spread += share * size;
        }

        spread /= sum;
        foreach (var condition in step.Conditions) spread += Values[at++] * condition;
        return (middle, Math.Exp(spread));
    }

    private static ForecastWeights Load(string length)
    {
        using var stream = typeof(ForecastWeights).Assembly.GetManifestResourceStream("forecast.txt")!;
        using var reader = new StreamReader(stream);
        var byName = new Dictionary<string, double>(StringComparer.Ordinal);
        var column = -1;
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (line.StartsWith('#')) column = Math.Max(column, Array.IndexOf(cells, length));
            else byName[cells[0]] = double.Parse(cells[column], CultureInfo.InvariantCulture);
        }

        return new ForecastWeights([.. Names.Select(name => byName[name])]);
    }
}
