namespace GoalRules;

/// <summary>What one history says under one meaning of the target, beyond the chance: fewer ask for it than for the chance, and it costs more.</summary>
/// <param name="latest">The latest observations, as they were written.</param>
/// <param name="steps">The history, step by step.</param>
/// <param name="thinned">The same in the steps of the forecast.</param>
/// <param name="ahead">How many steps of the history lie ahead.</param>
/// <param name="size">How many of them make up one of the forecast.</param>
internal sealed class OutlookDetails(TargetMeaning meaning, double[] latest, Steps steps, Steps thinned, BoundedForecast forecast, Outcome outcome, int ahead, int size)
{
    private const int MostFanSteps = 60;

    public TargetRounding Rounding => new(meaning.Judged == Judged.Total ? meaning.Target : steps.Values[^1], Decimals, meaning.IsFloor);

    /// <summary>The most decimals that one of the latest observations is written with.</summary>
    private int Decimals
    {
        get
        {
            var most = 0;
            foreach (var value in latest)
            {
                var text = Units.Number(value);
                if (text.Contains('E', StringComparison.Ordinal)) return TargetRounding.MostDecimals;
                if (text.IndexOf('.', StringComparison.Ordinal) is var point and >= 0) most = Math.Max(most, text.Length - point - 1);
            }

            return Math.Min(most, TargetRounding.MostDecimals);
        }
    }

    public double? TargetAt(double chance) => meaning.IsRange || chance is not (>= 1e-12 and <= 1 - 1e-12) ? null : forecast.Unscale(outcome.TargetAt(chance, meaning.IsFloor));

    public ChanceTarget[] Targets() => meaning.IsRange ? [] : [.. ChanceTarget.Chances.Select(chance => new ChanceTarget(chance, TargetAt(chance)!.Value))];

    public FanStep[] Fan()
    {
        var all = Math.Max(meaning.Judged == Judged.AtDue ? (ahead + (size / 2)) / size : (ahead + size - 1) / size, 1);
        var shown = Math.Min(all, MostFanSteps);
        var fan = new FanStep[shown];
        for (var i = 0; i < shown; i++)
        {
            var step = (int)((i + 1L) * all / shown);
            fan[i] = new FanStep(thinned.After(step), Value(0.1), Value(0.3), Value(0.5), Value(0.7), Value(0.9));

            double Value(double chance) => forecast.Unscale(forecast.Quantile(chance, step));
        }

        return fan;
    }

    /// <summary>A stretch counts by where it ends or, for what is judged at any time, by the best that it came to.</summary>
    public PastMoves? PastMoves()
    {
        var values = steps.Values;
        if (meaning.IsRange || meaning.Judged is Judged.Total or Judged.EveryPeriod || ahead >= values.Length) return null;
        var asked = meaning.Target - values[^1];
        var counted = meaning.Judged == Judged.AnyTime ? ahead : 1;
        var enough = 0;
        for (var end = ahead; end < values.Length; end++)
        {
            for (var i = end; i > end - counted; i--)
            {
                var moved = values[i] - values[end - ahead];
                if (!(meaning.IsFloor ? moved >= asked : moved <= asked)) continue;
                enough++;
                break;
            }
        }

        return new PastMoves(enough, values.Length - ahead);
    }
}
