namespace GoalRules.Benchmarks;

/// <summary>
/// Logistic regression with a penalty on the squares of the weights, fitted by stochastic gradient descent with the step sizes of AdaGrad
/// (Duchi, Hazan and Singer 2011). The order of the rows comes from a fixed seed, so that the same rows give the same weights.
/// </summary>
internal static class LogisticRegression
{
    private const int Rounds = 60;
    private const double Step = 0.25;

    /// <param name="rows">The features of each row, with repetitions.</param>
    /// <param name="labels">What each row is.</param>
    /// <param name="trust">How much each row counts.</param>
    /// <param name="penalties">Of each feature.</param>
    public static double[] Fit(IReadOnlyList<int[]> rows, IReadOnlyList<bool> labels, IReadOnlyList<double> trust, double[] penalties)
    {
        var weights = new double[penalties.Length];
        var squares = new double[penalties.Length];
        Array.Fill(squares, 1e-8);
        var order = Enumerable.Range(0, rows.Count).ToArray();
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                var error = (1 / (1 + Math.Exp(-Score(rows[i], weights))) - (labels[i] ? 1 : 0)) * trust[i];
                foreach (var feature in rows[i])
                {
                    var gradient = error + penalties[feature] * weights[feature];
                    squares[feature] += gradient * gradient;
                    weights[feature] -= Step * gradient / Math.Sqrt(squares[feature]);
                }
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
}
