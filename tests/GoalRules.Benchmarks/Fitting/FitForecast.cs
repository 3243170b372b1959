using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GoalRules.Benchmarks;

/// <summary>
/// Fits the weights of forecasts on series whose future is known, and writes what those say that were fitted without the series: its chances on
/// held-out folds, in the form that <c>goalrules chance</c> has.
/// </summary>
internal static class FitForecast
{
    private const int Folds = 5;
    private const int Ends = 8;
    private const double TrustInEarlier = 0.35;

    /// <summary>What is fitted for short series learns from those of this length at most, what is fitted for long ones from the others.</summary>
    private const int LongestShort = 14;

    /// <param name="series">JSON lines with <c>history</c>, <c>period</c> and <c>questions</c> with their outcome.</param>
    /// <param name="weights">The file to write the weights to.</param>
    /// <param name="heldOut">The file to write the held-out chances to.</param>
    public static async Task Run(string series, string weights, string heldOut)
    {
        var given = File.ReadLines(series).Where(line => line.Length > 0).Select(TargetQuestions.Read).ToList();
        var rows = given.SelectMany(one => Ask(one, 1)).Concat(given.Where(one => one.Variant == "full").SelectMany(one => one.Earlier(Ends)).SelectMany(one => Ask(one, TrustInEarlier))).ToList();
        var folds = given.Select(one => one.Id).Distinct(StringComparer.Ordinal).OrderBy(Key).Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i % Folds, StringComparer.Ordinal);
        var fits = new ForecastWeights[Folds + 1, 2];
        await Parallel.ForAsync(0, 2 * (Folds + 1), (i, _) =>
        {
            var (fold, isLong) = (i / 2, i % 2 == 1);
            fits[fold, i % 2] = ForecastFit.Fit(rows.FindAll(row => row.Length > LongestShort == isLong && folds[row.Id] != fold));
            return ValueTask.CompletedTask;
        });

        var answers = new StringBuilder();
        foreach (var one in given)
        {
            var fold = folds[one.Id];
            var forecast = Forecast.Of(one.History, one.Season, fits[fold, 0], fits[fold, 1]);
            var chances = one.Questions.Select(question => Math.Round(forecast.ChanceBelow(question.Target, question.Steps) is var below && question.IsUp ? 1 - below : below, 6));
            answers.Append(JsonSerializer.Serialize(new { id = one.Id, variant = one.Variant, p = chances })).Append('\n');
        }

        await File.WriteAllTextAsync(heldOut, answers.ToString());
        await File.WriteAllTextAsync(weights, Write(fits[Folds, 0], fits[Folds, 1]));
        await Console.Out.WriteLineAsync($"fitted on {rows.Count} questions of {folds.Count} series; weights in {weights}, chances on held-out folds in {heldOut}");
    }

    private static IEnumerable<ForecastFit.Asked> Ask(TargetQuestions series, double trust)
    {
        var shape = new SeriesShape(series.History, series.Season);
        return series.Questions.Select(question => new ForecastFit.Asked(
            series.Id, shape.Length, StepReading.Of(shape, question.Steps), (question.Target - shape.Last - shape.Seasons.At(shape.Length - 1 + question.Steps)) / shape.Noise, question.IsUp ? 1 : -1, question.IsReached, trust));
    }

    private static string Write(ForecastWeights brief, ForecastWeights ample)
    {
        var text = new StringBuilder("# How much each pull and spread of a forecast counts. Fitted; see ForecastWeights.\n# weight\tshort\tlong\n");
        for (var i = 0; i < ForecastWeights.Count; i++) text.Append(CultureInfo.InvariantCulture, $"{ForecastWeights.Names[i]}\t{brief.Values[i]:0.#####}\t{ample.Values[i]:0.#####}\n");
        return text.ToString();
    }

    private static string Key(string id) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
