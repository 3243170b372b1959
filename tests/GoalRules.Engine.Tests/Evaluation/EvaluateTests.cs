namespace GoalRules.Engine.Tests;

public sealed class EvaluateTests
{
    [Fact]
    public void Embedding_takes_three_lines()
    {
        using var pack = RulePack.Load(RulesFolder.Smart);
        var submission = new Submission { Goals = [new Goal { Id = "G1", Statement = "Do our best to improve NPS" }] };
        var report = pack.Evaluate(submission);

        report.GoalReports[0].Findings.ShouldHaveSingleItem().RuleName.ShouldBe("effort-not-result");
    }

    [Fact]
    public void The_as_of_date_is_the_submissions_or_else_the_clocks_day()
    {
        var smart = RulesFolder.Load(RulesFolder.Smart);
        var clock = new FixedClock(new DateTimeOffset(2026, 3, 1, 23, 30, 0, TimeSpan.FromHours(-2)));

        smart.Evaluate(TestPack.Goals("anything"), clock: clock).AsOf.ShouldBe(new DateOnly(2026, 1, 15));
        smart.Evaluate(TestPack.Goals("anything") with { AsOf = null }, clock: clock).AsOf.ShouldBe(new DateOnly(2026, 3, 2));
    }

    [Fact]
    public void An_invalid_submission_is_refused_with_every_mistake()
    {
        var submission = new Submission { Goals = [new Goal { Id = "G1" }, new Goal { Id = "G1", Statement = "x", Weight = double.NaN }] };

        Should.Throw<InvalidSubmissionException>(() => RulesFolder.Load(RulesFolder.Smart).Evaluate(submission))
            .Violations.Select(violation => violation.Path).ShouldBe(["goals[0].statement", "goals[1].id", "goals[1].weight"]);
    }

    [Fact]
    public void A_rule_that_takes_a_subject_looks_at_every_kind_of_them()
    {
        using var pack = TestPack.Of("static Finding? Check(Subject subject) => Finding.At(subject.Location, subject.Id);");
        var report = pack.Evaluate(new Submission
        {
            Goals = [new Goal { Id = "G1", Statement = "anything" }],
            Metrics = [new Metric { Id = "M1" }],
            MetricSets = [new MetricSet { Id = "S1" }],
            Teams = [new Team { Id = "T1" }],
            People = [new Person { Id = "P1" }],
        });

        report.GoalReports.SelectMany(goal => goal.Findings)
            .Concat(new[] { report.MetricReports, report.MetricSetReports, report.TeamReports, report.PersonReports }.SelectMany(reports => reports).SelectMany(subject => subject.Findings))
            .Concat(report.Findings).Select(finding => finding.Location.SubjectId).ShouldBe(["G1", "M1", "S1", "T1", "P1", ""]);
    }

    [Fact]
    public void A_cancelled_evaluation_stops_between_two_findings()
    {
        using var cancellation = new CancellationTokenSource();
        // With budgets that the time until it is cancelled does not use up.
        var budgets = new Budgets { Charges = long.MaxValue / 2, Megabytes = 1_000_000, Milliseconds = 600_000, RequestMilliseconds = 600_000 };
        using var pack = PackLoader.Load(TestPack.Folder(TestPack.Manifest, "static IEnumerable<Finding> Check(Goal goal) { for (var i = 0; ; i++) yield return Finding.At(goal.Location, i); }"), budgets: budgets);
        cancellation.CancelAfter(TimeSpan.FromMilliseconds(50));

        Should.Throw<OperationCanceledException>(() => pack.Evaluate(TestPack.Goals("anything"), cancellationToken: cancellation.Token));
    }

    [Fact]
    public void Two_evaluations_of_one_submission_do_not_see_each_other()
    {
        var submission = TestPack.Goals("Do our best", "Hire X nurses");
        var before = submission.Goals[0];

        Parallel.For(0, 50, _ => RulesFolder.Load(RulesFolder.Smart).Evaluate(submission).GoalReports.Count.ShouldBe(2));

        submission.Goals[0].ShouldBeSameAs(before);
        Should.Throw<InvalidOperationException>(() => submission.Goals[0].Submission);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
