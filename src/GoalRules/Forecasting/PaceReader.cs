namespace GoalRules;

/// <summary>Reads from history and check-ins whether a goal that is under way is on course.</summary>
internal static class PaceReader
{
    /// <summary>How many steps ahead a better date is looked for.</summary>
    private const int MostSteps = 24;

    private const double AsLikelyAsNot = 0.5;

    /// <returns>Null where nothing was observed, or nothing says what is to be reached.</returns>
    public static Pace? Read(Measure measure)
    {
        var observations = WithCheckIns(measure);
        var meaning = TargetMeaning.Of(measure);
        if (observations.Length == 0 || meaning.Unclear is not null) return null;
        var outlook = OutlookReader.Read(measure, observations);
        var latest = observations[^1];
        var expected = Expected(measure, meaning);
        return new Pace
        {
            Expected = expected,
            Latest = latest,
            IsBehind = expected is { } value && measure.IsWorse(latest.Value, value),
            Outlook = outlook,
            BelievableTarget = outlook.RoundTargetAt(AsLikelyAsNot),
            BelievableDate = outlook.Chance is null ? null : BelievableDate(measure, meaning, Steps.Of(observations, measure.Metric?.Frequency, measure.Metric?.Aggregation)),
        };
    }

    /// <summary>The history, and behind it what the owner saw later. What adds up, and several measures of one goal, leave open what a check-in counts.</summary>
    public static Observation[] WithCheckIns(Measure measure)
    {
        var history = OutlookReader.History(measure);
        var goal = measure.Goal;
        if (goal.Measures.Count != 1 || measure.IsTotal || goal.CheckIns.Count == 0) return history.ToArray();
        var last = history.IsEmpty ? DateOnly.MinValue : history[^1].Date;
        var newer = goal.CheckIns
            .Where(checkIn => checkIn.Value is not null && checkIn.Date > last && checkIn.Date <= goal.Submission.AsOf)
            .GroupBy(checkIn => checkIn.Date)
            .OrderBy(day => day.Key)
            .Select(day => new Observation { Date = day.Key, Value = day.Last().Value!.Value });
        return [.. history, .. newer];
    }

    private static double? Expected(Measure measure, TargetMeaning meaning)
    {
        if (measure.IsTotal || meaning.IsRange || measure.Judged == Judged.EveryPeriod || measure.Goal.StartDate is not { } start) return null;
        var today = measure.Goal.Submission.AsOf!.Value;
        if (start >= meaning.Due || start > today || Beginning(measure, start) is not { } from) return null;
        var part = (today.DayNumber - start.DayNumber) / (double)(meaning.Due.DayNumber - start.DayNumber);
        var expected = (from * (1 - part)) + (meaning.Target * part);
        return double.IsFinite(expected) ? expected : null;
    }

    private static double? Beginning(Measure measure, DateOnly start) => measure.Baseline ?? (measure.SharesUnitWithMetric ? measure.Metric?.On(start)?.Value : null);

    private static DateOnly? BelievableDate(Measure measure, TargetMeaning meaning, Steps steps)
    {
        if (meaning.JudgedBy(measure, steps) is not { Unclear: null, Judged: Judged.AtDue or Judged.AnyTime }) return null;
        var forecast = new BoundedForecast(steps, PossibleRange.Of(measure, steps.Values));
        for (var step = 1; step <= MostSteps; step++)
        {
            if (new LevelOutcome(forecast, step).ChanceWithin(forecast.Scale(meaning.Low), forecast.Scale(meaning.High)) >= AsLikelyAsNot) return steps.After(step);
        }

        return null;
    }
}
