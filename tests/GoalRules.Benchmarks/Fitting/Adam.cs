namespace GoalRules.Benchmarks;

/// <summary>Descends along gradients (Kingma and Ba 2015), with step sizes that fall towards the end.</summary>
/// <param name="count">How many weights there are.</param>
/// <param name="rounds">How many steps will be made.</param>
/// <param name="step">How far the first ones go.</param>
/// <param name="least">What keeps weights at rest that have no gradient.</param>
internal sealed class Adam(int count, int rounds, double step, double least)
{
    private const double Momentum = 0.9;
    private const double Smoothing = 0.99;

    private readonly double[] _means = new double[count];
    private readonly double[] _squares = new double[count];

    /// <param name="round">From 1.</param>
    public void Step(double[] weights, double[] gradients, int round)
    {
        var size = step * (round < 0.6 * rounds ? 1 : round < 0.88 * rounds ? 0.3 : 0.1);
        for (var i = 0; i < weights.Length; i++)
        {
            _means[i] = (Momentum * _means[i]) + ((1 - Momentum) * gradients[i]);
            _squares[i] = (Smoothing * _squares[i]) + ((1 - Smoothing) * gradients[i] * gradients[i]);
            weights[i] -= size * _means[i] / (1 - Math.Pow(Momentum, round)) / (Math.Sqrt(_squares[i] / (1 - Math.Pow(Smoothing, round))) + least);
        }
    }
}
