using System.Globalization;
using System.Text;

namespace GoalRules.Benchmarks;

/// <summary>
/// Fits the weights by which statements are judged on labelled ones, and says how well they do on rows that they were not fitted on.
/// </summary>
internal static class FitJudgement
{
    private const int Folds = 10;
    private const int LeastOften = 2;
    private const double SignPenalty = 1;
    private const double LowTrust = 0.6;
    private const double LeastWeight = 0.02;

    /// <summary>
    /// What each column of weights says, of which rows, by how much its odds are raised (labels that few rows have are given too seldom at
    /// even odds), and the penalty on words: what counts as activity depends more on the single word than what is compound does. In the
    /// order of <see cref="Judgement.Labels"/>.
    /// </summary>
    private static readonly Column[] Columns =
    [
        new(row => row.IsMeasured, row => !row.HasTarget, 0, 1),
        new(row => !row.IsVague, row => !row.IsMeasured, 0, 2),
        new(row => row.IsVague, row => row.IsMeasured, 0, 2),
        new(row => row.IsActivity, _ => true, 0.3, 0.6),
        new(row => row.IsCompound, _ => true, 1.2, 2),
    ];

    /// <param name="labels">JSON lines with <c>statement</c>, <c>confidence</c> and the labels of the guide.</param>
    /// <param name="weights">The file to write.</param>
    public static async Task Run(string labels, string weights)
    {
        var rows = File.ReadLines(labels).Where(line => line.Length > 0).Select(LabelledStatement.Read).OrderBy(row => row.Key, StringComparer.Ordinal).ToList();
        var signs = rows.SelectMany(row => row.Signs.Distinct()).CountBy(sign => sign).Where(pair => pair.Value >= LeastOften).Select(pair => pair.Key).Order(StringComparer.Ordinal).Append("bias").ToList();
        var index = signs.Select((sign, i) => (sign, i)).ToDictionary(pair => pair.sign, pair => pair.i, StringComparer.Ordinal);
        var features = rows.ConvertAll(row => row.Signs.Append("bias").Where(index.ContainsKey).Select(sign => index[sign]).ToArray());

        var judged = new Judgement[rows.Count];
        await Parallel.ForAsync(0, Folds, (fold, _) =>
        {
            var fits = Array.ConvertAll(Columns, column => Fit(column, i => i % Folds != fold));
            for (var i = fold; i < rows.Count; i += Folds)
            {
                var chances = Array.ConvertAll(fits, fit => LogisticRegression.Chance(LogisticRegression.Score(features[i], fit)));
                judged[i] = new Judgement(rows[i].HasTarget ? 1 : chances[0], chances[1], chances[2], chances[3], chances[4]);
            }

            return ValueTask.CompletedTask;
        });

        await Say("vague", row => row.IsVague, judgement => judgement.Vague);
        await Say("measured", row => row.IsMeasured, judgement => judgement.Measured);
        await Say("activity", row => row.IsActivity, judgement => judgement.Activity);
        await Say("compound", row => row.IsCompound, judgement => judgement.Compound);
        await File.WriteAllTextAsync(weights, Write(signs, Array.ConvertAll(Columns, column => Fit(column, _ => true))));

        double[] Fit(Column column, Func<int, bool> isLearned)
        {
            var learned = Enumerable.Range(0, rows.Count).Where(i => isLearned(i) && column.Concerns(rows[i])).ToList();
            var penalties = signs.Select(sign => sign == "bias" ? 0 : sign.Contains('=') ? column.WordPenalty : SignPenalty).ToArray();
            var fit = LogisticRegression.Fit(
                learned.ConvertAll(i => features[i]), learned.ConvertAll(i => column.Says(rows[i])), learned.ConvertAll(i => rows[i].IsSure ? 1 : LowTrust), penalties);
            fit[index["bias"]] += column.Raise;
            return fit;
        }

        Task Say(string label, Func<LabelledStatement, bool> truth, Func<Judgement, double> chance) => Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{label,-10} F1 on held-out folds {F1(rows.Zip(judged), truth, chance):F3}, on the sure rows {F1(rows.Zip(judged).Where(pair => pair.First.IsSure), truth, chance):F3}"));
    }

    private static string Write(List<string> signs, double[][] weights)
    {
        var text = new StringBuilder($"# What each sign of a text is worth, in log odds. Fitted; see JudgementWeights.\n# sign\t{string.Join('\t', Judgement.Labels)}\n");
        for (var i = 0; i < signs.Count; i++)
        {
            if (Array.TrueForAll(weights, fit => Math.Abs(fit[i]) < LeastWeight)) continue;
            text.Append(signs[i]);
            foreach (var fit in weights) text.Append(CultureInfo.InvariantCulture, $"\t{fit[i]:0.##}");
            text.Append('\n');
        }

        return text.ToString();
    }

    private static double F1(IEnumerable<(LabelledStatement Row, Judgement Judged)> pairs, Func<LabelledStatement, bool> truth, Func<Judgement, double> chance)
    {
        var (right, wrong) = (0, 0);
        foreach (var (row, judged) in pairs)
        {
            var said = chance(judged) > 0.5;
            if (said && truth(row)) right++;
            else if (said != truth(row)) wrong++;
        }

        return 2.0 * right / (2 * right + wrong);
    }

    private sealed record Column(Func<LabelledStatement, bool> Says, Func<LabelledStatement, bool> Concerns, double Raise, double WordPenalty);
}
