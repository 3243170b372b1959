namespace GoalRules;

/// <summary>
/// Turns a distance in spreads into a chance: the logistic function of a line and an inverse hyperbolic sine, whose tails are heavier than the
/// normal distribution's. What lies as far on the other side has the other chance.
/// </summary>
/// <param name="Line">What the distance itself counts, above 0.</param>
/// <param name="Bend">What its inverse hyperbolic sine counts, above 0.</param>
internal readonly record struct OddLink(double Line, double Bend)
{
    private const int Rounds = 60;

    public double LogOdds(double distance) => Line * distance + Bend * Math.Asinh(distance);

    public double Chance(double distance) => 1 / (1 + Math.Exp(-LogOdds(distance)));

    /// <summary>The distance that has a chance between 0 and 1, both excluded.</summary>
    public double Distance(double chance)
    {
        var wanted = Math.Log(chance / (1 - chance));
        // The tangent at 0 never goes too far, and Newton's steps from there stay on one side: the function bends one way on each side of 0.
        var distance = wanted / (Line + Bend);
        for (var round = 0; round < Rounds; round++)
        {
            var step = (LogOdds(distance) - wanted) / (Line + Bend / Math.Sqrt(1 + distance * distance));
            distance -= step;
            if (Math.Abs(step) <= 1e-13 * Math.Abs(distance)) break;
        }

        return distance;
    }
}
