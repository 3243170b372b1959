namespace GoalRules.Benchmarks;

/// <summary>
/// Logistic regression with a penalty on the squares of the weights, fitted on all rows at once by Adam (Kingma and Ba 2015) with step sizes
/// that fall towards the end. There is nothing random in it, so that the same rows give the same weights.
/// </summary>
internal static class LogisticRegression
{
    private const int Rounds = 250;
    private const double Step = 0.08;
    private const double Momentum = 0.9;
    private const double Smoothing = 0.99;

    /// <param name="rows">The features of each row; one counts as often as it occurs.</param>
    /// <param name="labels">What each row is.</param>
    /// <param name="trust">How much each row counts.</param>
    /// <param name="penalties">Of each feature.</param>
    public static double[] Fit(IReadOnlyList<int[]> rows, IReadOnlyList<bool> labels, IReadOnlyList<double> trust, double[] penalties)
    {
        var (weights, means, squares, gradients) = (new double[penalties.Length], new double[penalties.Length], new double[penalties.Length], new double[penalties.Length]);
        for (var round = 1; round <= Rounds; round++)
        {
            Array.Clear(gradients);
            for (var i = 0; i < rows.Count; i++)
            {
                var error = (Chance(Score(rows[i], weights)) - (labels[i] ? 1 : 0)) * trust[i];
                foreach (var feature in rows[i]) gradients[feature] += error;
            }

            var step = Step * (round < 0.6 * Rounds ? 1 : round < 0.88 * Rounds ? 0.3 : 0.1);
            for (var feature = 0; feature < weights.Length; feature++)
            {
                var gradient = gradients[feature] + penalties[feature] * weights[feature];
                means[feature] = Momentum * means[feature] + (1 - Momentum) * gradient;
                squares[feature] = Smoothing * squares[feature] + (1 - Smoothing) * gradient * gradient;
                weights[feature] -= step * means[feature] / (1 - Math.Pow(Momentum, round)) / (Math.Sqrt(squares[feature] / (1 - Math.Pow(Smoothing, round))) + 1e-6);
            }
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
