namespace GoalRules.Engine;

/// <summary>
/// Runs one rule on one subject under the meter, with everything that may call back into its script: walking through what it returned, and
/// writing out the arguments of its messages.
/// </summary>
internal static class RuleRun
{
    /// <param name="findings">Where the rule's findings are added; it answers wholly or not at all.</param>
    /// <param name="cancellationToken">Looked at between two findings.</param>
    /// <returns>How it failed; null where it did not.</returns>
    public static Failure? Run(Rule rule, Subject subject, RequestBudget budget, ref List<ReportedFinding>? findings, CancellationToken cancellationToken)
    {
        var before = findings?.Count ?? 0;
        if (budget.IsOver) return Failure.OutOfTime(rule, subject);
        var reading = MeterReading.Own;
        reading.Begin(budget.Next());
        try
        {
            foreach (var finding in rule.Check(subject))
            {
                Meter.Charge();
                cancellationToken.ThrowIfCancellationRequested();
                (findings ??= []).Add(Reporter.Report(finding, rule));
            }

            return null;
        }
        catch (Exception e) when (!(e is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            findings?.RemoveRange(before, findings.Count - before);
            var reason = MeteredRegex.HasGivenUp(e) ? StopReason.Time : reading.Reason;
            return Failure.Of(rule, subject, e, reason == StopReason.Time && budget.IsOver ? StopReason.Request : reason);
        }
        finally
        {
            reading.End();
        }
    }
}
