using System.Collections.Frozen;

namespace GoalRules.Engine;

/// <summary>
/// Runs a pack's rules over a submission. Subjects are looked at in parallel and independently, and everything is put in order
/// afterwards, so that neither threads nor the order of a submission's lists show in the report.
/// </summary>
internal sealed class Evaluator
{
    /// <summary>Below this many subjects, spreading them over threads costs more than it saves.</summary>
    private const int WorthParallel = 32;

    private readonly RulePackVersion _version;
    private readonly Gate _gate;
    private readonly Scorer _scorer;
    private readonly FrozenDictionary<string, RuleDescriptor> _descriptors;
    private readonly FrozenDictionary<SubjectType, Rule[]> _rules;

    public Evaluator(RulePackVersion version, IReadOnlyList<Rule> rules, Scoring scoring, Gate gate)
    {
        _version = version;
        _gate = gate;
        _descriptors = rules.ToFrozenDictionary(rule => rule.Descriptor.Id, rule => rule.Descriptor, StringComparer.Ordinal);
        _scorer = new Scorer(scoring, id => _descriptors.GetValueOrDefault(id)?.Points);
        _rules = Enum.GetValues<SubjectType>().ToFrozenDictionary(type => type, type => rules.Where(rule => rule.SubjectType == type).ToArray());
    }

    /// <param name="submission">A linked submission.</param>
    public Report Evaluate(Submission submission, Audience audience, CancellationToken cancellationToken)
    {
        var goals = InOrder(Asked(submission)).ToList();
        List<Subject> subjects =
        [
            .. goals,
            .. InOrder(submission.Metrics),
            .. InOrder(submission.MetricSets),
            .. InOrder(submission.Teams),
            .. InOrder(submission.People),
            submission,
        ];
        var outcomes = Run(subjects, audience, cancellationToken);
        var failures = outcomes.SelectMany(outcome => outcome.Failures).ToArray();
        var failuresOf = failures.ToLookup(failure => failure.Subject as Goal);
        var found = ByPlace(submission.EvaluateOnly.Count > 0 ? goals : subjects, outcomes);
        var suppressions = new Suppressions(submission);

        var goalReports = goals.ConvertAll(goal => ReportOn(goal, Stand(goal), Failed(goal)));
        var others = subjects.Where(subject => subject is not (Goal or Submission))
            .Select(subject => (subject.SubjectType, Report: new SubjectReport(subject.Id, Stand(subject))))
            .Where(pair => pair.Report.Findings.Count > 0)
            .ToLookup(pair => pair.SubjectType, pair => pair.Report);

        return new Report
        {
            RulePack = _version,
            AsOf = submission.AsOf!.Value,
            Incomplete = failures.Length > 0,
            Findings = Settle([.. Uncovered(submission), .. Crashes(failures), .. suppressions.Unused(WasTried)]),
            GoalReports = goalReports,
            MetricReports = [.. others[SubjectType.Metric]],
            MetricSetReports = [.. others[SubjectType.MetricSet]],
            TeamReports = [.. others[SubjectType.Team]],
            PersonReports = [.. others[SubjectType.Person]],
        };

        IReadOnlyList<ReportedFinding> Stand(Subject subject) => Settle([.. Uncovered(subject)]);

        IEnumerable<ReportedFinding> Uncovered(Subject subject) =>
            found.GetValueOrDefault((subject.SubjectType, subject.Id), []).Where(finding => !suppressions.Cover(finding));

        // A rule that failed on a team, say, might have found something on any goal.
        HashSet<Category> Failed(Goal goal) => [.. failuresOf[goal].Concat(failuresOf[null]).Select(failure => failure.Rule.Descriptor.Category!.Value)];

        bool WasTried(string rule, SubjectType type, string id) =>
            (submission.EvaluateOnly.Count == 0 || found.ContainsKey((type, id)))
            && !(audience != Audience.Hr && _descriptors.GetValueOrDefault(rule)?.Audience == Audience.Hr)
            && !Array.Exists(failures, failure => failure.Rule.Descriptor.Id == rule);
    }

    /// <summary>The goals to report on. Where only some are asked for, the others are context.</summary>
    private static IEnumerable<Goal> Asked(Submission submission)
    {
        if (submission.EvaluateOnly.Count == 0) return submission.Goals;
        var asked = submission.EvaluateOnly.ToHashSet(StringComparer.Ordinal);
        return submission.Goals.Where(goal => asked.Contains(goal.Id));
    }

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> subjects)
        where T : Subject => subjects.OrderBy(subject => subject.Id, StringComparer.Ordinal);

    private Outcome[] Run(List<Subject> subjects, Audience audience, CancellationToken cancellationToken)
    {
        var outcomes = new Outcome[subjects.Count];
        if (subjects.Count < WorthParallel)
        {
            for (var i = 0; i < subjects.Count; i++) outcomes[i] = LookAt(subjects[i], audience, cancellationToken);
        }
        else
        {
            Parallel.For(0, subjects.Count, new ParallelOptions { CancellationToken = cancellationToken }, i => outcomes[i] = LookAt(subjects[i], audience, cancellationToken));
        }

        return outcomes;
    }

    private Outcome LookAt(Subject subject, Audience audience, CancellationToken cancellationToken)
    {
        List<ReportedFinding>? findings = null;
        List<Failure>? failures = null;
        foreach (var rule in _rules[subject.SubjectType])
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rule.Descriptor.Audience == Audience.Hr && audience != Audience.Hr) continue;
            var before = findings?.Count ?? 0;
            try
            {
                foreach (var finding in rule.Check(subject))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    (findings ??= []).Add(Reporter.Report(finding, rule));
                }
            }
            catch (Exception e) when (!(e is OperationCanceledException && cancellationToken.IsCancellationRequested))
            {
                // A rule answers wholly or not at all.
                findings?.RemoveRange(before, findings.Count - before);
                (failures ??= []).Add(Failure.Of(rule, subject, e));
            }
        }

        return new Outcome(findings ?? [], failures ?? []);
    }

    /// <summary>
    /// The findings by the subject that they point at, which may be another than the one the rule looked at. Findings on subjects that
    /// are only context are not asked for.
    /// </summary>
    private static Dictionary<(SubjectType Type, string Id), List<ReportedFinding>> ByPlace(IEnumerable<Subject> asked, Outcome[] outcomes)
    {
        var found = asked.ToDictionary(subject => (subject.SubjectType, subject.Id), _ => new List<ReportedFinding>());
        foreach (var finding in outcomes.SelectMany(outcome => outcome.Findings))
        {
            if (found.TryGetValue((finding.Location.SubjectType, finding.Location.SubjectId), out var place)) place.Add(finding);
        }

        return found;
    }

    private GoalReport ReportOn(Goal goal, IReadOnlyList<ReportedFinding> findings, HashSet<Category> failed)
    {
        var scores = _scorer.Score(goal, findings, failed);
        return new GoalReport
        {
            GoalId = goal.Id,
            Findings = findings,
            Scores = scores,
            Incomplete = failed.Count > 0,
            Verdict = _gate.Judge(findings, scores.Overall, failed.Count > 0),
        };
    }

    private IReadOnlyList<ReportedFinding> Settle(IReadOnlyList<ReportedFinding> findings) =>
        Findings.Settle(findings, id => _descriptors.GetValueOrDefault(id)?.Supersedes ?? []);

    private static IEnumerable<ReportedFinding> Crashes(Failure[] failures) =>
        from failure in failures
        group failure by failure.Rule into crashes
        let first = crashes.First()
        let place = first.Line > 0 ? $" at {first.File}, line {first.Line}," : ""
        let rule = crashes.Key.Descriptor
        let finding = Finding.At(new Location(SubjectType.Submission, "", "", Span: null, rule.Id), rule.Id, rule.Name, first.ExceptionType, place, crashes.Count())
        select Reporter.Report(finding.RelatedTo([first.Subject.Location]), EngineRules.RuleCrashed);

    private sealed record Outcome(IReadOnlyList<ReportedFinding> Findings, IReadOnlyList<Failure> Failures);
}
