namespace GoalRules.Benchmarks;

/// <summary>
/// Logistic regression with a penalty on the squares of the weights, fitted on all rows at once by <see cref="Adam"/>. There is nothing random in it, so that the same rows give the same weights.
/// </summary>
internal static class LogisticRegression
{
    private const int Rounds = 250;
    private const double Step = 0.08;

    /// <param name="rows">The features of each row; one counts as often as it occurs.</param>
    /// <param name="labels">What each row is.</param>
    /// <param name="trust">How much each row counts.</param>
    /// <param name="penalties">Of each feature.</param>
    public static double[] Fit(IReadOnlyList<int[]> rows, IReadOnlyList<bool> labels, IReadOnlyList<double> trust, double[] penalties)
    {
        var (weights, gradients) = (new double[penalties.Length], new double[penalties.Length]);
        var descent = new Adam(weights.Length, Rounds, Step, 1e-6);
        for (var round = 1; round <= Rounds; round++)
        {
            Array.Clear(gradients);
            for (var i = 0; i < rows.Count; i++)
            {
                var error = (Chance(Score(rows[i], weights)) - (labels[i] ? 1 : 0)) * trust[i];
                foreach (var feature in rows[i]) gradients[feature] += error;
            }

            for (var feature = 0; feature < weights.Length; feature++) gradients[feature] += penalties[feature] * weights[feature];
            descent.Step(weights, gradients, round);
        }

        return weights;
    }

    public static double Score(int[] row, double[] weights)
    {
        var sum = 0.0;
        foreach (var feature in row) sum += weights[feature];
        return sum;
    }

    public static double Chance(double score) => 1 / (1 + Math.Exp(-score));
}
