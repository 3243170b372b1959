namespace GoalRules;

/// <summary>Reads what a history says of a measure's target.</summary>
internal static class OutlookReader
{
    /// <summary>How many observations a chance can be trusted from.</summary>
    public const int EnoughObservations = 8;

    /// <summary>How many steps of a period are looked at one by one: half a year of days.</summary>
    private const int MostPeriods = 184;

    /// <summary>How far a history is asked at all: three years of days.</summary>
    private const int MostSteps = 1096;

    private const int RecentObservations = 12;

    /// <summary>The observations of a measure's metric up to the as-of date; none where they are in another unit.</summary>
    public static ReadOnlySpan<Observation> History(Measure measure)
    {
        if (measure.Metric is not { } metric || !measure.SharesUnitWithMetric) return [];
        var history = metric.History as Observation[] ?? [.. metric.History];
        return history.AsSpan(0, metric.CountUpTo(measure.Goal.Submission.AsOf!.Value));
    }

    /// <param name="observations">One a day at the most, in the order of their dates, none after the as-of date.</param>
    public static Outlook Read(Measure measure, ReadOnlySpan<Observation> observations)
    {
        var meaning = TargetMeaning.Of(measure);
        if (meaning.Unclear is { } problem) return new Outlook { Reason = problem, Observations = observations.Length };
        if (observations.Length == 0) return new Outlook { Reason = measure.Metric is { History.Count: > 0 } ? "all that was observed lies after the day that counts as today" : "it has no history", MissingObservations = EnoughObservations };
        var steps = Steps.Of(observations, measure.Metric?.Frequency, measure.Metric?.Aggregation);
        var outlook = new Outlook
        {
            Observations = steps.Observations,
            MissingObservations = Math.Max(EnoughObservations - steps.Observations, 0),
            Steps = steps.Ahead(meaning.Due),
            Target = meaning.Target,
        };
        if (meaning.Due <= steps.Last) return outlook with { Reason = "its deadline has come", MissingObservations = 0, Steps = 0 };
        if (outlook.Steps > MostSteps) return outlook with { Reason = $"its deadline lies {outlook.Steps} steps ahead, which is farther than any history says", MissingObservations = 0 };
        if (steps.Values.Length < Forecast.FewestObservations || steps.Observations < Forecast.FewestObservations)
            return outlook with { Reason = $"{Forecast.FewestObservations} observations are the fewest that say how far it moves" };

        meaning = meaning.JudgedBy(measure, steps);
        return meaning.Unclear is { } unclear ? outlook with { Reason = unclear, MissingObservations = 0 } : new Reading(measure, meaning, steps).Read(outlook, Latest(observations));
    }

    private static double[] Latest(ReadOnlySpan<Observation> observations)
    {
        var latest = new double[Math.Min(RecentObservations, observations.Length)];
        for (var i = 0; i < latest.Length; i++) latest[i] = observations[^(i + 1)].Value;
        return latest;
    }

    /// <summary>One history under one meaning of the target.</summary>
    private readonly ref struct Reading(Measure measure, TargetMeaning meaning, Steps steps)
    {
        public Outlook Read(Outlook outlook, double[] latest)
        {
            var isTotal = meaning.Judged == Judged.Total;
            var isLevel = meaning.Judged == Judged.AtDue;
            if (!isLevel && !isTotal && outlook.Steps > MostPeriods) return outlook with { Reason = $"more than {MostPeriods} steps are too many to be looked at one by one", MissingObservations = 0 };
            var size = isLevel || isTotal ? steps.Thinning(outlook.Steps) : 1;
            var thinned = steps.Thin(size, isTotal);
            var forecast = new BoundedForecast(thinned, PossibleRange.Of(measure, steps.Values));
            if (OutcomeOf(forecast, outlook.Steps, size) is not { } outcome) return outlook with { Reason = "its history does not reach back to where the counting begins", MissingObservations = 0 };

            return outlook with
            {
                Chance = Math.Clamp(outcome.ChanceWithin(forecast.Scale(meaning.Low), forecast.Scale(meaning.High)), 0, 1),
                HasMoved = !forecast.IsConstant,
                Details = new OutlookDetails(meaning, latest, steps, thinned, forecast, outcome, outlook.Steps, size),
            };
        }

        /// <summary>Null where a part of the period should be known, and is not.</summary>
        private Outcome? OutcomeOf(BoundedForecast forecast, int ahead, int size)
        {
            if (meaning.Judged == Judged.AtDue) return new LevelOutcome(forecast, Math.Max((ahead + (size / 2)) / size, 1));

            // Steps up to the last observation that belong to the period; below 0: how many lie ahead before it begins.
            var begun = meaning.Start is { } start ? steps.Length.Whole(TargetMeaning.DayBefore(start), steps.Last) : 0;
            var skipped = Math.Min(Math.Max(-begun, 0), ahead - 1);
            var known = steps.Values.AsSpan(Math.Max(steps.Values.Length - Math.Max(begun, 0), 0));
            if (meaning.Judged != Judged.Total)
            {
                return skipped + 1 == ahead && known.IsEmpty ? new LevelOutcome(forecast, ahead) : new PeriodsOutcome(forecast, forecast.Scale(known), skipped + 1, ahead, meaning.Judged == Judged.EveryPeriod);
            }

            if (begun > steps.Values.Length) return null;
            var part = meaning.IsAverage ? 1.0 / (known.Length + ahead - skipped) : 1;
            var sum = 0.0;
            foreach (var value in known) sum += forecast.Scale(value) * part;
            var weights = new double[(ahead + size - 1) / size];
            for (var i = 0; i < weights.Length; i++) weights[i] = part * Math.Max(Math.Min((i + 1) * size, ahead) - Math.Max(i * size, skipped), 0);
            return new TotalOutcome(forecast, sum, weights);
        }
    }
}
