namespace GoalRules;

/// <summary>
/// The levels of several steps, of which all or at least one must do. Given one common factor the steps are taken to be independent; the
/// factor's share is their average correlation (O. Vasicek, "Probability of loss on loan portfolio", 1987).
/// </summary>
internal sealed class PeriodsOutcome : Outcome
{
    private const double Reach = 6;
    private const double Width = 0.25;
    private const double MostShared = 0.98;
    private const int Rounds = 80;
    private const double Close = 1e-9;

    private static readonly double[] Nodes = [.. Enumerable.Range(0, (int)(2 * Reach / Width) + 1).Select(i => (i * Width) - Reach)];
    private static readonly double[] NodeWeights = Normalized([.. Nodes.Select(z => Math.Exp(-z * z / 2))]);

    private readonly BoundedForecast _forecast;
    private readonly double[] _known;
    private readonly int _first;
    private readonly int _last;
    private readonly bool _all;
    private readonly double _shared;

    /// <param name="known">Levels of the period that are known already.</param>
    /// <param name="first">The first step ahead that counts.</param>
    /// <param name="last">The last one.</param>
    /// <param name="all">Whether all must do; else one is enough.</param>
    public PeriodsOutcome(BoundedForecast forecast, ReadOnlySpan<double> known, int first, int last, bool all)
    {
        (_forecast, _known, _first, _last, _all) = (forecast, known.ToArray(), first, last, all);
        var (sum, pairs) = (0.0, 0);
        for (var i = first; i <= last; i++)
        {
            for (var j = first; j < i; j++, pairs++) sum += forecast.Correlation(j, i);
        }

        _shared = pairs > 0 ? Math.Clamp(sum / pairs, 0, MostShared) : 0;
    }

    public override double ChanceWithin(double low, double high)
    {
        foreach (var value in _known)
        {
            if ((value >= low && value <= high) != _all) return _all ? 0 : 1;
        }

        return ChanceAhead(low, high);
    }

    /// <summary>What is known is worth its own value: the worst of it where all must do, the best of it where one is enough.</summary>
    public override double TargetAt(double chance, bool isFloor)
    {
        var target = TargetAhead(chance, isFloor);
        foreach (var value in _known) target = isFloor == _all ? Math.Min(target, value) : Math.Max(target, value);
        return target;
    }

    private double ChanceAhead(double low, double high)
    {
        var steps = _last - _first + 1;
        Span<double> lows = steps <= 128 ? stackalloc double[steps] : new double[steps];
        Span<double> highs = steps <= 128 ? stackalloc double[steps] : new double[steps];
        for (var i = 0; i < steps; i++)
        {
            var (below, atMost) = (_forecast.Below(low, _first + i), _forecast.AtMost(high, _first + i));
            if (atMost <= below)
            {
                if (_all) return 0;
                (below, atMost) = (0, 0);
            }

            (lows[i], highs[i]) = (NormalDistribution.Quantile(below), NormalDistribution.Quantile(atMost));
        }

        var (pull, rest) = (Math.Sqrt(_shared), Math.Sqrt(1 - _shared));
        var chance = 0.0;
        for (var node = 0; node < Nodes.Length; node++)
        {
            var product = 1.0;
            for (var i = 0; i < steps && product > 0; i++)
            {
                var within = Chance(highs[i], node) - Chance(lows[i], node);
                product *= _all ? within : 1 - within;
            }

            chance += NodeWeights[node] * product;
        }

        return Math.Clamp(_all ? chance : 1 - chance, 0, 1);

        double Chance(double quantile, int node) => double.IsInfinity(quantile) ? quantile > 0 ? 1 : 0 : NormalDistribution.ChanceBelow((quantile - (pull * Nodes[node])) / rest);
    }

    /// <summary>Between a target that is too easy and one that is too hard.</summary>
    private double TargetAhead(double chance, bool isFloor)
    {
        var step = isFloor ? 1 : -1;
        var (easiest, hardest) = isFloor ? (_forecast.Lower, _forecast.Upper) : (_forecast.Upper, _forecast.Lower);
        if (double.IsFinite(hardest) && ChanceOf(hardest, isFloor) >= chance) return hardest;
        if (double.IsFinite(easiest) && ChanceOf(isFloor ? Math.BitIncrement(easiest) : Math.BitDecrement(easiest), isFloor) < chance) return easiest;
        var middle = _forecast.Quantile(0.5, _last);
        var spread = Math.Max(_forecast.Spread(_last), 1e-12);
        var (easy, hard) = (middle, middle);
        for (var way = spread; ChanceOf(easy, isFloor) < chance && way < 1e300 && easy != easiest; way *= 2) easy = Within(middle - (step * way));
        for (var way = spread; ChanceOf(hard, isFloor) >= chance && way < 1e300 && hard != hardest; way *= 2) hard = Within(middle + (step * way));
        return Between(easy, hard, chance, isFloor);
    }

    /// <summary>By the Illinois method (M. Dowell and P. Jarratt 1971) on the normal scale, on which chances are nearly straight.</summary>
    private double Between(double easy, double hard, double chance, bool isFloor)
    {
        var wanted = NormalDistribution.Quantile(chance);
        var (over, under) = (Excess(easy), Excess(hard));
        for (var (round, side) = (0, 0); round < Rounds && Math.Abs(easy - hard) > 1e-13 && over > under; round++)
        {
            var target = easy + ((hard - easy) * Math.Clamp(over / (over - under), 0, 1));
            var excess = Excess(target);
            if (Math.Abs(excess) < Close) return target;
            if (excess > 0)
            {
                (easy, over) = (target, excess);
                if (side > 0) under /= 2;
                side = 1;
            }
            else
            {
                (hard, under) = (target, excess);
                if (side < 0) over /= 2;
                side = -1;
            }
        }

        return easy;

        double Excess(double target) => Math.Clamp(NormalDistribution.Quantile(ChanceOf(target, isFloor)), -9, 9) - wanted;
    }

    private double Within(double value) => Math.Clamp(value, _forecast.Lower, _forecast.Upper);

    private double ChanceOf(double target, bool isFloor) => isFloor ? ChanceAhead(target, double.PositiveInfinity) : ChanceAhead(double.NegativeInfinity, target);

    private static double[] Normalized(double[] weights)
    {
        var sum = weights.Sum();
        return [.. weights.Select(weight => weight / sum)];
    }
}
