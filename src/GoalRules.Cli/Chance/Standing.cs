namespace GoalRules.Cli;

/// <summary>What is known today of a measure: for a goal that is under way, what its owner saw since the last observation counts too.</summary>
internal static class Standing
{
    public static Outlook OutlookToday(this Measure measure) => measure.Pace?.Outlook ?? measure.Outlook;

    public static ReadOnlySpan<Observation> ObservedSoFar(this Measure measure) => measure.Pace is null ? OutlookReader.History(measure) : PaceReader.WithCheckIns(measure);
}
