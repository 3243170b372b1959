namespace GoalRules.Benchmarks;

/// <summary>
/// Fits the weights of a forecast to questions whose answers are known, by the squares of the errors of the chances (Brier 1950) and a little of their
/// logarithms, with a penalty on the squares of the weights; all at once by <see cref="Adam"/>. There is nothing random in it.
/// </summary>
internal static class ForecastFit
{
    private const int Rounds = 200;
    private const double Step = 0.03;
    private const double PullPenalty = 100;
    private const double SpreadPenalty = 5;

    /// <summary>How freely each condition may change what a pull counts: always, steadiness and the kind of season more than the rest; in the order of <see cref="StepReading.ConditionNames"/>.</summary>
    private static readonly double[] Stiffness = [0.2, 1, 1, 0.4, 0.4, 1, 2, 2, 1, 2, 2, 0.2, 1];

    /// <summary>Where the fit begins: a logistic function of about the right width.</summary>
    private static readonly double[] Opening = [Math.Log(0.5), Math.Log(1.6)];

    public static ForecastWeights Fit(IReadOnlyList<Asked> asked)
    {
        var (pulls, spreads, conditions) = (StepReading.PullNames.Count, StepReading.SpreadNames.Count, StepReading.ConditionNames.Count);
        var (atSpreads, atConditions, atLink) = (pulls * conditions, pulls * conditions + spreads, pulls * conditions + spreads + conditions);
        var weights = new double[ForecastWeights.Count];
        Opening.CopyTo(weights, atLink);
        var gradients = new double[weights.Length];
        var descent = new Adam(weights.Length, Rounds, Step, 1e-8);
        var shares = new double[spreads];
        for (var round = 1; round <= Rounds; round++)
        {
            Array.Clear(gradients);
            var fit = new ForecastWeights(weights);
            var link = fit.Link;
            var sum = 0.0;
            for (var i = 0; i < spreads; i++) sum += shares[i] = Math.Exp(weights[atSpreads + i]);
            foreach (var row in asked)
            {
                var (middle, spread) = fit.Of(row.Reading);
                var distance = row.Side * (middle - row.Target) / spread;
                var chance = link.Chance(distance);
                var error = chance - (row.IsReached ? 1 : 0);
                var byOdds = ((1.4 * error * chance * (1 - chance)) + (0.075 * error)) * row.Trust;
                var byDistance = byOdds * (link.Line + (link.Bend / Math.Sqrt(1 + (distance * distance))));
                gradients[atLink] += byOdds * link.Line * distance;
                gradients[atLink + 1] += byOdds * link.Bend * Math.Asinh(distance);
                var at = 0;
                foreach (var pull in row.Reading.Pulls)
                {
                    var byPull = byDistance * row.Side / spread * pull;
                    foreach (var condition in row.Reading.Conditions) gradients[at++] += byPull * condition;
                }

                var bySpread = -byDistance * distance;
                var average = 0.0;
                for (var i = 0; i < spreads; i++) average += shares[i] / sum * row.Reading.Spreads[i];
                for (var i = 0; i < spreads; i++) gradients[atSpreads + i] += bySpread * shares[i] / sum * (row.Reading.Spreads[i] - average);
                for (var i = 0; i < conditions; i++) gradients[atConditions + i] += bySpread * row.Reading.Conditions[i];
            }

            for (var i = 0; i < atLink; i++) gradients[i] += (i < atSpreads ? PullPenalty * Stiffness[i % conditions] : SpreadPenalty) * weights[i];
            descent.Step(weights, gradients, round);
        }

        return new ForecastWeights(weights);
    }

    /// <summary>A question in the units of its series' noise, measured from its last value.</summary>
    /// <param name="Side">1 where the target is reached from below, -1 from above.</param>
    /// <param name="Trust">How much the row counts.</param>
    internal sealed record Asked(string Id, int Length, StepReading Reading, double Target, int Side, bool IsReached, double Trust);
}
