using CsCheck;

namespace GoalRules.Engine.Tests;

/// <summary>What a fix promises: once it is applied, its finding is gone, and its rule has nothing new to say.</summary>
public sealed class FixTests
{
    private static readonly string[] RulesWithFixes =
        [.. PackFolder.Read(RulesFolder.Smart).Scripts.Where(script => script.Text.Contains(".WithFix(", StringComparison.Ordinal) || script.Text.Contains(".WithNumber(", StringComparison.Ordinal)).Select(script => script.Name)];

    private static readonly Gen<string> Texts = Gen.Select(
        Gen.OneOf("Raise on-time delivery", "Reduce on-time delivery", "Bring the share of orders down", "Do our best", "Porter la part", "顧客 🚀 e\u0301"),
        Gen.OneOf("", " from 40 to 45 %", " to 92 %", " to 1.5 million", " to €3k", " by 5 %", " to 1,200", " to 4.5", " to X %", " from 12.5 to 8 minutes"),
        Gen.OneOf("", " by 30 June", " by 30 June 2026", " by 2026-03-31", " by the end of March", " d'ici le 30 juin 2026"),
        (what, amount, date) => what + amount + date);

    private static readonly Gen<double?> Numbers = Gen.OneOf<double?>(null, 0, 3, 4.5, 8, 12.5, 40, 45, 92, 95, 1200, 1500, 1500000, -2);

    private static readonly Gen<DateOnly?> Days = Gen.OneOf<DateOnly?>(null, new DateOnly(2026, 3, 31), new DateOnly(2026, 6, 30), new DateOnly(2026, 7, 31), new DateOnly(2025, 6, 30));

    private static readonly Gen<Measure> Measures = Gen.Select(
        Gen.OneOf("On-time delivery", "", "Share of orders"), Gen.OneOf("%", "", "EUR", "minutes"), Numbers, Numbers, Days, Gen.OneOf<Direction?>(null, Direction.Up, Direction.Down), Gen.Bool,
        (name, unit, baseline, target, due, direction, hasMetric) => new Measure
        {
            Name = name,
            Unit = unit,
            Baseline = baseline,
            Target = target,
            Due = due,
            Direction = direction,
            MetricId = hasMetric ? "M1" : null,
        });

    private static readonly Gen<Submission> Submissions = Gen.Select(Texts, Days, Measures.List[0, 2], Gen.Double[0, 100], Gen.OneOf<GoalStatus?>(null, GoalStatus.Running, GoalStatus.Proposed), (text, due, measures, latest, status) => new Submission
    {
        AsOf = new DateOnly(2026, 1, 15),
        Goals = [new Goal { Id = "G1", Statement = text, Due = due, Measures = measures, Status = status, Start = new DateOnly(2026, 1, 1) }],
        Metrics =
        [
            new Metric
            {
                Id = "M1", Name = "On-time delivery", Unit = "%", Direction = Direction.Up,
                History = [new Observation { Date = new DateOnly(2025, 11, 30), Value = 40 }, new Observation { Date = new DateOnly(2025, 12, 31), Value = Math.Round(latest, 1) }],
            },
        ],
    });

    private static RulePack Smart => RulesFolder.Load(RulesFolder.Smart);

    [Fact]
    public void In_the_examples_of_the_specs_every_fix_removes_its_finding()
    {
        var fixing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in SpecRunner.Discover(RulesFolder.Smart).Where(example => example.MustFlag))
        {
            var submission = SubmissionYaml.Read(MarkedYaml.Read(example.Yaml).Plain);
            foreach (var rule in Check(submission with { AsOf = submission.AsOf ?? SpecRunner.DefaultAsOf })) fixing.Add(rule);
        }

        RulesWithFixes.ShouldNotBeEmpty();
        fixing.ShouldBe(RulesWithFixes, ignoreOrder: true);
    }

    [Fact]
    public void In_any_submission_every_fix_removes_its_finding()
    {
        var withFixes = 0;
        Submissions.Obey(submission => Interlocked.Add(ref withFixes, Math.Min(Check(submission).Count, 1)), times: 1_000);

        withFixes.ShouldBeGreaterThan(100);
    }

    /// <returns>The rules that offered a fix.</returns>
    private static HashSet<string> Check(Submission submission)
    {
        var rules = new HashSet<string>(StringComparer.Ordinal);
        var before = Findings(submission);
        foreach (var finding in before)
        {
            foreach (var fix in finding.Fixes)
            {
                rules.Add(finding.RuleName);
                var after = Findings(AppliedFix.To(submission, fix));
                var (was, left) = (Count(before, finding), Count(after, finding));
                left.ShouldBeLessThan(was, $"'{fix.Title}' of {finding.RuleId} at {finding.Location.Field} of '{submission.Goals[0].Statement}' ({finding.Message})");
            }
        }

        return rules;
    }

    private static int Count(IEnumerable<ReportedFinding> findings, ReportedFinding of) =>
        findings.Count(finding => finding.RuleId == of.RuleId && finding.Location.SubjectType == of.Location.SubjectType && finding.Location.SubjectId == of.Location.SubjectId);

    private static List<ReportedFinding> Findings(Submission submission)
    {
        var report = Smart.Evaluate(submission, Audience.Hr);
        return
        [
            .. report.Findings, .. report.GoalReports.SelectMany(goal => goal.Findings),
            .. new[] { report.MetricReports, report.MetricSetReports, report.TeamReports, report.PersonReports }.SelectMany(reports => reports).SelectMany(subject => subject.Findings),
        ];
    }
}
