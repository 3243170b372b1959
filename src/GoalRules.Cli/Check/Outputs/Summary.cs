using System.Globalization;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>How often each rule spoke, and how the goals did.</summary>
internal static class Summary
{
    public static void WriteSummary(this IAnsiConsole console, IReadOnlyList<Report> reports, Severity least)
    {
        var findings = reports.SelectMany(report => report.AllFindings()).ToArray();
        var shown = findings.Where(finding => finding.Severity <= least).ToArray();
        if (shown.Length > 0)
        {
            console.WriteColumns(
            [
                ["rule", "name", "severity", "findings"],
                .. from finding in shown
                   group finding by (finding.RuleId, finding.RuleName, finding.Severity) into rule
                   orderby rule.Key.Severity, rule.Key.RuleId
                   select new[] { rule.Key.RuleId, rule.Key.RuleName, rule.Key.Severity.Name(), rule.Count().ToString(CultureInfo.InvariantCulture) },
            ]);
            console.WriteLine();
        }

        if (findings.Length > shown.Length) console.Message($"{Words.Counted(findings.Length - shown.Length, "finding")} below {least.Name()} not shown", Style.Plain);
        console.WriteTotals(reports);
    }

    /// <summary>How the goals did, in a line.</summary>
    public static void WriteTotals(this IAnsiConsole console, IReadOnlyList<Report> reports)
    {
        var findings = reports.SelectMany(report => report.AllFindings()).ToArray();
        var goals = reports.SelectMany(report => report.GoalReports).ToArray();
        var worst = findings.Length == 0 ? Color.Green : findings.Min(finding => finding.Severity).Color();
        if (reports.Count > 0) console.Message($"{Words.Counted(goals.Length, "goal")}: {Verdicts(goals)}; {Counts(findings)}", worst);
        if (reports.Any(report => report.Incomplete)) console.Message("Something was not judged, because a rule crashed or was stopped; see the findings GR9001 to GR9003", Color.Yellow);
    }

    private static string Verdicts(GoalReport[] goals)
    {
        var (accepted, needWork, rejected) = (Count(Verdict.Accepted), Count(Verdict.NeedsWork), Count(Verdict.Rejected));
        return $"{accepted} accepted, {needWork} need{(needWork == 1 ? "s" : "")} work, {rejected} rejected";

        int Count(Verdict verdict) => goals.Count(goal => goal.Verdict == verdict);
    }

    private static string Counts(ReportedFinding[] findings)
    {
        return $"{Words.Counted(Count(Severity.Error), "error")}, {Words.Counted(Count(Severity.Warning), "warning")}, {Count(Severity.Info)} info, {Words.Counted(Count(Severity.Hint), "hint")}";

        int Count(Severity severity) => findings.Count(finding => finding.Severity == severity);
    }
}
