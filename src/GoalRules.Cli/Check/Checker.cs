using System.Collections.Concurrent;
using GoalRules.Engine;

namespace GoalRules.Cli;

/// <summary>Evaluates what input files say.</summary>
/// <param name="showLineOfSight">Whether reports tell what goals are for and what teams share.</param>
/// <param name="asOf">The day that counts as today; null: the one that the submission names, or else today.</param>
internal sealed class Checker(RulePack pack, Audience audience, bool showLineOfSight, DateOnly? asOf, TimeProvider clock)
{
    private readonly DateOnly _today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <param name="evaluated">Hears of every submission that has been evaluated.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public CheckedInput Check(Input input, Action evaluated, CancellationToken cancellation)
    {
        var reports = new Report[input.Submissions.Count];
        Parallel.ForEach(Partitioner.Create(0, Math.Max(1, reports.Length)), new ParallelOptions { CancellationToken = cancellation }, range =>
        {
            for (var i = range.Item1; i < Math.Min(range.Item2, reports.Length); i++)
            {
                reports[i] = pack.Evaluate(Dated(input.Submissions[i]), audience, showLineOfSight: showLineOfSight, cancellationToken: cancellation);
                evaluated();
            }
        });
        return new CheckedInput(input, reports.Length == 0 ? null : input.IsGoalList ? Join(reports) : reports[0]);
    }

    /// <returns>A submission as the rules of the pack see it.</returns>
    public Submission Link(Submission submission) => pack.Link(Dated(submission));

    private Submission Dated(Submission submission) => submission with { AsOf = asOf ?? submission.AsOf ?? _today };

    /// <summary>Goals that know nothing of each other in one report.</summary>
    private static Report Join(Report[] reports) => reports[0] with
    {
        Incomplete = Array.Exists(reports, report => report.Incomplete),
        // What the engine says about a rule is the same for every goal.
        Findings = [.. reports.SelectMany(report => report.Findings).DistinctBy(finding => finding.Fingerprint)],
        GoalReports = [.. reports.SelectMany(report => report.GoalReports).OrderBy(goal => goal.GoalId, StringComparer.Ordinal)],
    };
}

/// <summary>An input file and what was found in it.</summary>
/// <param name="Report">Null where nothing could be evaluated.</param>
internal sealed record CheckedInput(Input Input, Report? Report);
