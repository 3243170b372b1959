using System.Globalization;

namespace GoalRules.Engine;

/// <summary>What a report says of rules that crashed, were stopped or are in quarantine: one finding for each rule and kind, on the submission.</summary>
internal static class FailureFindings
{
    /// <param name="failures">In the order of the subjects.</param>
    /// <param name="charges">What one rule may use on one subject.</param>
    /// <param name="quarantineAfter">In how many evaluations a rule has to fail to be left out.</param>
    public static IEnumerable<ReportedFinding> Of(IReadOnlyList<Failure> failures, long charges, int quarantineAfter) =>
        from failure in failures
        group failure by (failure.Rule, IsStop: failure.Stopped != StopReason.None, failure.IsQuarantined) into same
        let rule = same.Key.Rule.Descriptor
        let first = same.First()
        let place = first.Place.Line > 0 ? $" at {first.Place.File}, line {first.Place.Line}," : ""
        let location = new Location(SubjectType.Submission, "", "", Span: null, rule.Id)
        select same.Key.IsQuarantined ? Reporter.Report(Finding.At(location, rule.Id, rule.Name, quarantineAfter), EngineRules.RuleQuarantined)
            : same.Key.IsStop ? Reporter.Report(Finding.At(location, rule.Id, rule.Name, place, same.Count(), Why(first.Stopped, charges), Advice(first.Stopped)).RelatedTo([first.Subject.Location]), EngineRules.RuleStopped)
            : Reporter.Report(Finding.At(location, rule.Id, rule.Name, first.ExceptionType, place, same.Count()).RelatedTo([first.Subject.Location]), EngineRules.RuleCrashed);

    private static string Why(StopReason reason, long charges) => reason switch
    {
        StopReason.Work => string.Create(CultureInfo.InvariantCulture, $"took more than {charges:N0} steps"),
        StopReason.Stack => "called itself too deep",
        StopReason.Memory => "used too much memory",
        StopReason.Time => "took too long",
        _ => "had no time left, which all rules together had used up",
    };

    private static string Advice(StopReason reason) => reason switch
    {
        StopReason.Time => "try again where the machine was busy, else its author should mend it",
        StopReason.Request => "send fewer goals at once, or give all rules together more time",
        _ => "its author should mend it",
    };
}
