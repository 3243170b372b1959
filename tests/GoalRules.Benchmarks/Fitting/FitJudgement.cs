using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace GoalRules.Benchmarks;

/// <summary>
/// Fits the weights by which statements are judged on labelled ones, and says how well they do on rows that they were not fitted on.
/// </summary>
internal static class FitJudgement
{
    private const int Folds = 5;
    private const int LeastOften = 2;
    private const double WordPenalty = 0.06;
    private const double SignPenalty = 0.02;
    private const double LowTrust = 0.6;

    /// <param name="labels">JSON lines with <c>statement</c>, <c>confidence</c> and the labels of the guide.</param>
    /// <param name="weights">The file to write.</param>
    public static async Task Run(string labels, string weights)
    {
        // In an order that has nothing to do with that of the file.
        var rows = File.ReadLines(labels).Where(line => line.Length > 0).Select(Labelled.Read).OrderBy(row => row.Key, StringComparer.Ordinal).ToList();
        var frequent = rows.SelectMany(row => row.Signs.Distinct()).CountBy(sign => sign).Where(pair => pair.Value >= LeastOften).Select(pair => pair.Key).Order(StringComparer.Ordinal).Append("bias").ToList();
        var index = frequent.Select((sign, i) => (sign, i)).ToDictionary(pair => pair.sign, pair => pair.i, StringComparer.Ordinal);
        var features = rows.ConvertAll(row => row.Signs.Append("bias").Where(index.ContainsKey).Select(sign => index[sign]).ToArray());
        var penalties = frequent.Select(sign => sign == "bias" ? 0 : sign.Contains('=') ? WordPenalty : SignPenalty).ToArray();
        var trust = rows.ConvertAll(row => row.IsSure ? 1 : LowTrust);

        var fitted = new List<double[]>();
        for (var label = 0; label < Judgement.Labels.Count; label++)
        {
            var truth = rows.ConvertAll(row => row.Labels[label]);
            var scores = new double[rows.Count];
            for (var fold = 0; fold < Folds; fold++)
            {
                var learned = Enumerable.Range(0, rows.Count).Where(i => i % Folds != fold).ToList();
                var fit = LogisticRegression.Fit(learned.ConvertAll(i => features[i]), learned.ConvertAll(i => truth[i]), learned.ConvertAll(i => trust[i]), penalties);
                for (var i = fold; i < rows.Count; i += Folds) scores[i] = LogisticRegression.Score(features[i], fit);
            }

            var threshold = Enumerable.Range(-20, 41).Select(step => step / 10.0).MaxBy(candidate => F1(scores, truth, rows, candidate, sureOnly: false));
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{Judgement.Labels[label],-10} F1 on held-out folds {F1(scores, truth, rows, threshold, sureOnly: false):F3}, on the sure rows {F1(scores, truth, rows, threshold, sureOnly: true):F3} (threshold {threshold:F1})"));
            var all = LogisticRegression.Fit(features, truth, trust, penalties);
            all[index["bias"]] -= threshold;
            fitted.Add(all);
        }

        await File.WriteAllTextAsync(weights, Write(frequent, fitted));
    }

    private static string Write(List<string> signs, List<double[]> weights)
    {
        var text = new StringBuilder($"# What each sign of a text is worth, in log odds. Fitted; see JudgementWeights.\n# sign\t{string.Join('\t', Judgement.Labels)}\n");
        for (var i = 0; i < signs.Count; i++)
        {
            if (weights.TrueForAll(fit => Math.Abs(fit[i]) < 0.05)) continue;
            text.Append(signs[i]);
            foreach (var fit in weights) text.Append(CultureInfo.InvariantCulture, $"\t{fit[i]:0.##}");
            text.Append('\n');
        }

        return text.ToString();
    }

    private static double F1(double[] scores, List<bool> truth, List<Labelled> rows, double threshold, bool sureOnly)
    {
        var (right, wrong) = (0, 0);
        for (var i = 0; i < scores.Length; i++)
        {
            if (sureOnly && !rows[i].IsSure) continue;
            if (scores[i] > threshold && truth[i]) right++;
            else if (scores[i] > threshold != truth[i]) wrong++;
        }

        return 2.0 * right / (2 * right + wrong);
    }

    private sealed record Labelled(string Key, IReadOnlyList<string> Signs, IReadOnlyList<bool> Labels, bool IsSure)
    {
        public static Labelled Read(string line)
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            var text = row.GetProperty("statement").GetString()!;
            Statement statement = text;
            return new Labelled(
                Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
                statement.Signs(),
                [row.GetProperty("vague").GetBoolean(), row.GetProperty("measure_kind").GetString() != "none", row.GetProperty("activity_not_outcome").GetBoolean(), row.GetProperty("multiple_goals").GetBoolean()],
                row.GetProperty("confidence").GetString() == "high");
        }
    }
}
