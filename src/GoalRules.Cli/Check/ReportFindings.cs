namespace GoalRules.Cli;

/// <summary>The findings of a report, whatever they are about.</summary>
internal static class ReportFindings
{
    public static IEnumerable<ReportedFinding> AllFindings(this Report report) =>
    [
        .. report.Findings,
        .. report.GoalReports.SelectMany(goal => goal.Findings),
        .. report.OtherReports().SelectMany(subject => subject.Findings),
    ];

    /// <summary>What was found about metrics, sets, teams and people.</summary>
    public static IEnumerable<SubjectReport> OtherReports(this Report report) =>
        [.. report.MetricReports, .. report.MetricSetReports, .. report.TeamReports, .. report.PersonReports];

    /// <returns>The report without findings that matter less; scores and verdicts are what they were.</returns>
    public static Report AtLeast(this Report report, Severity least)
    {
        return report with
        {
            Findings = Of(report.Findings),
            GoalReports = [.. report.GoalReports.Select(goal => goal with { Findings = Of(goal.Findings) })],
            MetricReports = With(report.MetricReports),
            MetricSetReports = With(report.MetricSetReports),
            TeamReports = With(report.TeamReports),
            PersonReports = With(report.PersonReports),
        };

        ReportedFinding[] Of(IEnumerable<ReportedFinding> findings) => [.. findings.Where(finding => finding.Severity <= least)];

        SubjectReport[] With(IEnumerable<SubjectReport> subjects) =>
            [.. subjects.Select(subject => subject with { Findings = Of(subject.Findings) }).Where(subject => subject.Findings.Count > 0)];
    }
}
