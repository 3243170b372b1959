using System.Globalization;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Shows findings as a compiler does: the place, what is wrong, and the words with marks under them.</summary>
/// <param name="least">What matters less is counted and not shown.</param>
internal sealed class TextReport(IAnsiConsole console, Severity least)
{
    public void Write(IReadOnlyList<CheckedInput> inputs, CancellationToken cancellation)
    {
        foreach (var input in inputs)
        {
            if (input.Report is not null) Write(input.Input, input.Report, cancellation);
        }

        console.WriteSummary([.. inputs.Select(input => input.Report).OfType<Report>()], least);
    }

    private void Write(Input input, Report report, CancellationToken cancellation)
    {
        var goals = input.Submissions.SelectMany(submission => submission.Goals).ToDictionary(goal => goal.Id, StringComparer.Ordinal);
        foreach (var goal in report.GoalReports.Where(goal => goal.Findings.Any(IsShown) || IsUnexplained(goal)))
        {
            cancellation.ThrowIfCancellationRequested();
            var about = goals[goal.GoalId];
            WriteHeading(goal, about);
            foreach (var finding in goal.Findings.Where(IsShown)) Write(input, finding, about);
            if (IsUnexplained(goal)) console.WriteUnscored(goal.Incomplete);
        }

        Write(input, "the submission as a whole", report.Findings);
        foreach (var (what, subjects) in new (string, IReadOnlyList<SubjectReport>)[]
        {
            ("metric", report.MetricReports), ("metric set", report.MetricSetReports), ("team", report.TeamReports), ("person", report.PersonReports),
        })
        {
            foreach (var subject in subjects) Write(input, $"{what} {subject.SubjectId}", subject.Findings);
        }
    }

    /// <summary>Not accepted, and no finding says why.</summary>
    private static bool IsUnexplained(GoalReport goal) => goal.Verdict != Verdict.Accepted && goal.Findings.Count == 0;

    private bool IsShown(ReportedFinding finding) => finding.Severity <= least;

    private void Write(Input input, string heading, IReadOnlyList<ReportedFinding> findings)
    {
        if (!findings.Any(IsShown)) return;
        console.Message(heading.OnOneLine(), new Style(decoration: Decoration.Bold));
        foreach (var finding in findings.Where(IsShown)) Write(input, finding, goal: null);
    }

    private void WriteHeading(GoalReport goal, Goal about)
    {
        var score = goal.Scores.Overall is { } overall ? string.Create(CultureInfo.InvariantCulture, $", {overall} of 100 points") : ", not scored";
        console.Message($"goal {goal.GoalId}: {goal.Verdict.InWords()}{score}".OnOneLine(), new Style(decoration: Decoration.Bold));
        console.WriteText(about.Statement.Text);
        console.WriteLine();
    }

    private void Write(Input input, ReportedFinding finding, Goal? goal)
    {
        console.WriteFindingLine(input.Places.Of(finding.Location).In(input.File), finding);
        console.WriteExcerpt(finding, input.Places.NameOf(finding.Location.Field), goal);
        foreach (var fix in finding.Fixes) console.WriteAdvice("fix", fix.Title.EndsWith(fix.Replacement, StringComparison.Ordinal) ? fix.Title : $"{fix.Title}: {fix.Replacement}");
        foreach (var suggestion in finding.Suggestions) console.WriteAdvice("try", suggestion.Template);
        console.WriteLine();
    }
}
