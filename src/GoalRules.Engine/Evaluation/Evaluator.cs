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

    /// <summary>So many subjects of a large submission are looked at first: with them all that subjects share is built.</summary>
    private const int FirstStretch = 1000;

    /// <summary>Into how many stretches the others are divided; a fixed number, so that the time stays linear.</summary>
    private const int MoreStretches = 16;

    /// <summary>With so many subjects the heap may double between two collections, and memory is worth more than the time of a full one.</summary>
    private const int WorthCollecting = 200_000;

    private readonly RulePackVersion _version;
    private readonly Gate _gate;
    private readonly Scorer _scorer;
    private readonly FrozenDictionary<string, RuleDescriptor> _descriptors;
    private readonly FrozenDictionary<SubjectType, Rule[]> _rules;
    private readonly FrozenDictionary<SubjectType, Rule[]> _rulesForEveryone;
    private readonly Budgets _budgets;

    public Evaluator(RulePackVersion version, IReadOnlyList<Rule> rules, Scoring scoring, Gate gate, Budgets budgets)
    {
        _budgets = budgets;
        Quarantine = new Quarantine(budgets.QuarantineAfter);
        _version = version;
        _gate = gate;
        _descriptors = rules.ToFrozenDictionary(rule => rule.Descriptor.Id, rule => rule.Descriptor, StringComparer.Ordinal);
        _scorer = new Scorer(scoring, id => _descriptors.GetValueOrDefault(id)?.Points);
        _rules = Enum.GetValues<SubjectType>().ToFrozenDictionary(type => type, type => rules.Where(rule => (rule.SubjectType ?? type) == type).ToArray());
        _rulesForEveryone = _rules.ToFrozenDictionary(type => type.Key, type => type.Value.Where(rule => rule.Descriptor.Audience != Audience.Hr).ToArray());
    }

    public Quarantine Quarantine { get; }

    /// <summary>Hears of a rule that is left out from now on.</summary>
    public Action<QuarantinedRule>? WhenQuarantined { get; set; }

    /// <param name="submission">A linked submission.</param>
    /// <param name="audience">Who will see the report.</param>
    /// <param name="showLineOfSight">Whether the report tells what goals are for and what teams share.</param>
    /// <param name="caller">Whose submission it is.</param>
    /// <param name="cancellationToken">Looked at between two rules and between two findings.</param>
    public Report Evaluate(Submission submission, Audience audience, bool showLineOfSight, string caller, CancellationToken cancellationToken) =>
        EvaluateInParts(submission, audience, showLineOfSight, int.MaxValue, progress: null, caller, cancellationToken).Single();

    /// <summary>
    /// Parts of one report, whose lists are to be joined: first the goals, and with the last of them all else. The rules have run over
    /// everything before the first part comes.
    /// </summary>
    /// <param name="submission">A linked submission.</param>
    /// <param name="audience">Who will see the report.</param>
    /// <param name="showLineOfSight">Whether the report tells what goals are for and what teams share.</param>
    /// <param name="goalsInPart">How many goals a part reports on.</param>
    /// <param name="progress">Hears now and then how many subjects have been looked at, and of how many.</param>
    /// <param name="caller">Whose submission it is.</param>
    /// <param name="cancellationToken">Looked at between two rules, two findings and two parts.</param>
    public IEnumerable<Report> EvaluateInParts(Submission submission, Audience audience, bool showLineOfSight, int goalsInPart, Action<int, int>? progress, string caller, CancellationToken cancellationToken)
    {
        // All of them are in the order of their ids since the submission was linked.
        var goals = Asked(submission);
        List<Subject> subjects = [.. goals, .. submission.Metrics, .. submission.MetricSets, .. submission.Teams, .. submission.People, submission];
        var budget = new RequestBudget(_budgets, subjects.Count);
        var (chosen, leftOut) = Choose(audience, caller);
        var outcomes = Run(submission, subjects, chosen, budget, progress, cancellationToken);
        Failure[] failures = [.. outcomes.SelectMany(outcome => outcome.Failures), .. leftOut.Where(rule => subjects.Exists(subject => rule.LooksAt(subject))).Select(rule => Failure.Quarantined(rule, submission))];
        Note(caller, chosen, subjects, failures);
        var failuresOf = failures.ToLookup(failure => failure.Subject as Goal);
        var found = ByPlace(outcomes);
        var suppressions = new Suppressions(submission);
        var isPart = submission.EvaluateOnly.Count > 0;

        var report = new Report { RulePack = _version, AsOf = submission.AsOf!.Value, Incomplete = failures.Length > 0 };
        var start = 0;
        for (; goals.Count - start > goalsInPart; start += goalsInPart)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return report with { GoalReports = ReportsFrom(start, start + goalsInPart) };
        }

        yield return report with
        {
            GoalReports = ReportsFrom(start, goals.Count),
            MetricReports = Others(submission.Metrics),
            MetricSetReports = Others(submission.MetricSets),
            TeamReports = Others(submission.Teams),
            PersonReports = Others(submission.People),
            Partnerships = showLineOfSight && !isPart ? Sight.Of(submission.Teams) : null,
            // Last, when it is known which suppressions covered something.
            Findings = Settle([.. isPart ? [] : Uncovered(submission), .. FailureFindings.Of(failures, budget.Charges, _budgets.QuarantineAfter), .. suppressions.Unused(WasTried)]),
        };

        GoalReport[] ReportsFrom(int first, int end)
        {
            var reports = new GoalReport[end - first];
            for (var i = first; i < end; i++)
            {
                reports[i - first] = ReportOn(goals[i], Stand(goals[i]), Failed(goals[i])) with { LineOfSight = showLineOfSight ? Sight.Of(goals[i]) : null };
                if (submission.IsLarge) goals[i].Forget();
            }

            return reports;
        }

        IReadOnlyList<SubjectReport> Others(IReadOnlyList<Subject> subjects)
        {
            if (isPart || found.Count == 0) return [];
            return [.. subjects.Select(subject => new SubjectReport(subject.Id, Stand(subject))).Where(report => report.Findings.Count > 0)];
        }

        IReadOnlyList<ReportedFinding> Stand(Subject subject) => Settle(Uncovered(subject));

        List<ReportedFinding> Uncovered(Subject subject)
        {
            if (!found.TryGetValue((subject.SubjectType, subject.Id), out var findings)) return [];
            findings.RemoveAll(suppressions.Cover);
            return findings;
        }

        // A rule that failed on a team, say, might have found something on any goal.
        HashSet<Category> Failed(Goal goal) =>
            failures.Length == 0 ? [] : [.. failuresOf[goal].Concat(failuresOf[null]).Select(failure => failure.Rule.Descriptor.Category!.Value)];

        bool WasTried(string rule, SubjectType type, string id) =>
            (!isPart || (type == SubjectType.Goal && ById.Find(goals, id) is not null))
            && !(audience != Audience.Hr && _descriptors.GetValueOrDefault(rule)?.Audience == Audience.Hr)
            && !Array.Exists(failures, failure => failure.Rule.Descriptor.Id == rule);
    }

    /// <summary>The goals to report on. Where only some are asked for, the others are context.</summary>
    private static IReadOnlyList<Goal> Asked(Submission submission)
    {
        if (submission.EvaluateOnly.Count == 0) return submission.Goals;
        var asked = submission.EvaluateOnly.ToHashSet(StringComparer.Ordinal);
        return [.. submission.Goals.Where(goal => asked.Contains(goal.Id))];
    }

    private static Outcome[] Run(Submission submission, List<Subject> subjects, FrozenDictionary<SubjectType, Rule[]> rules, RequestBudget budget, Action<int, int>? progress, CancellationToken cancellationToken)
    {
        var outcomes = new Outcome[subjects.Count];
        if (subjects.Count < WorthParallel)
        {
            for (var i = 0; i < subjects.Count; i++) outcomes[i] = LookAt(subjects[i], rules, budget, cancellationToken);
            return outcomes;
        }

        foreach (var (start, end) in Stretches(submission, subjects.Count))
        {
            Parallel.For(start, end, new ParallelOptions { CancellationToken = cancellationToken }, i =>
            {
                outcomes[i] = LookAt(subjects[i], rules, budget, cancellationToken);
                if (submission.IsLarge && subjects[i] is Goal goal) goal.Forget();
            });
            progress?.Invoke(end, subjects.Count);
        }

        return outcomes;
    }

    /// <summary>
    /// Which subjects are looked at in one go. Before each stretch of a large submission what was read of its goals is let go, that of neighbours
    /// too. Most of it has grown old by then, so that of a very large one it is collected at once.
    /// </summary>
    private static IEnumerable<(int Start, int End)> Stretches(Submission submission, int subjects)
    {
        if (!submission.IsLarge)
        {
            yield return (0, subjects);
            yield break;
        }

        for (int start = 0, end; start < subjects; start = end)
        {
            foreach (var goal in submission.Goals) goal.Forget();
            if (subjects >= WorthCollecting) GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            end = Math.Min(subjects, start + (start == 0 ? FirstStretch : (subjects / MoreStretches) + 1));
            yield return (start, end);
        }
    }

    private static Outcome LookAt(Subject subject, FrozenDictionary<SubjectType, Rule[]> rules, RequestBudget budget, CancellationToken cancellationToken)
    {
        List<ReportedFinding>? findings = null;
        List<Failure>? failures = null;
        foreach (var rule in rules[subject.SubjectType])
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (RuleRun.Run(rule, subject, budget, ref findings, cancellationToken) is { } failure) (failures ??= []).Add(failure);
        }

        return findings is null && failures is null ? Outcome.None : new Outcome(findings ?? [], failures ?? []);
    }

    /// <summary>The rules that are run for an audience, and those that would be but are in quarantine.</summary>
    private (FrozenDictionary<SubjectType, Rule[]> Chosen, Rule[] LeftOut) Choose(Audience audience, string caller)
    {
        var meant = audience == Audience.Hr ? _rules : _rulesForEveryone;
        var leftOut = Quarantine.IsEmpty ? [] : meant.Values.SelectMany(rules => rules).Distinct().Where(rule => Quarantine.Holds(caller, rule.Descriptor.Id)).ToArray();
        return leftOut.Length == 0 ? (meant, []) : (meant.ToFrozenDictionary(rules => rules.Key, rules => rules.Value.Except(leftOut).ToArray()), leftOut);
    }

    private void Note(string caller, FrozenDictionary<SubjectType, Rule[]> ran, List<Subject> subjects, Failure[] failures)
    {
        if (failures.Length > 0) RuleMetrics.Count(_version.Name, failures);
        foreach (var rule in Quarantine.Note(caller, ran.Values.SelectMany(rules => rules).Where(rule => subjects.Exists(rule.LooksAt)), failures))
        {
            RuleMetrics.CountQuarantined(_version.Name, rule);
            WhenQuarantined?.Invoke(new QuarantinedRule(caller, rule.Descriptor));
        }
    }

    /// <summary>The findings by the subject that they point at, which may be another than the one the rule looked at.</summary>
    private static Dictionary<(SubjectType Type, string Id), List<ReportedFinding>> ByPlace(Outcome[] outcomes)
    {
        var found = new Dictionary<(SubjectType Type, string Id), List<ReportedFinding>>();
        foreach (var outcome in outcomes)
        {
            foreach (var finding in outcome.Findings)
            {
                var place = (finding.Location.SubjectType, finding.Location.SubjectId);
                if (found.TryGetValue(place, out var findings)) findings.Add(finding);
                else found[place] = [finding];
            }
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

    private sealed record Outcome(List<ReportedFinding> Findings, List<Failure> Failures)
    {
        public static Outcome None { get; } = new([], []);
    }
}
