namespace GoalRules.Engine.Tests;

public sealed class ScoreTests
{
    private const string Finds = "static Finding? Check(Goal goal) => goal.Statement.Text.Contains(\"bad\") ? Finding.At(goal.Location, 1) : null;";

    [Fact]
    public void A_category_loses_the_points_of_its_findings_and_every_point_names_its_finding()
    {
        using var pack = TestPack.With(TestPack.Manifest + "scores: { points: { warning: 12.5 } }", Finds, Finds);

        var goal = pack.Evaluate(TestPack.Goals("bad")).GoalReports[0];

        goal.Scores.Specificity.ShouldBe(75);
        goal.Scores.Deductions.ShouldBe(goal.Findings.Select(finding => new Deduction(finding.RuleId, finding.Fingerprint, Category.Specificity, 12.5)));
    }

    [Fact]
    public void A_score_is_never_below_0()
    {
        using var pack = TestPack.With(TestPack.Manifest + "scores: { points: { warning: 70 } }", Finds, Finds);

        pack.Evaluate(TestPack.Goals("bad")).GoalReports[0].Scores.Specificity.ShouldBe(0);
    }

    [Fact]
    public void A_rule_can_name_its_own_price()
    {
        using var pack = PackLoader.Load(new PackFolder("test", [new PackFile("pack.yaml", TestPack.Manifest), .. TestPack.Rule("rule-1", TestPack.Attribute(1, ", Points = 33.3") + Finds)]));

        pack.Evaluate(TestPack.Goals("bad")).GoalReports[0].Scores.Specificity.ShouldBe(66.7);
    }

    [Fact]
    public void A_bare_statement_is_judged_for_specificity_only()
    {
        using var pack = TestPack.Of(Finds);

        var scores = pack.Evaluate(TestPack.Goals("good")).GoalReports[0].Scores;

        (scores.Specificity, scores.Achievability, scores.Alignment, scores.Overall).ShouldBe((100, null, null, 100));
    }

    [Fact]
    public void The_overall_score_is_the_mean_of_what_was_judged_weighted_by_the_pack()
    {
        using var pack = TestPack.With(TestPack.Manifest + "scores: { weights: { specificity: 3, alignment: 1 }, points: { warning: 20 } }", Finds);

        var scores = pack.Evaluate(TestPack.Goals("bad") with { Complete = [SubmissionList.Goals] }).GoalReports[0].Scores;

        (scores.Specificity, scores.Alignment, scores.Overall).ShouldBe((80, 100, 85));
    }

    [Fact]
    public void A_target_with_something_to_compare_it_with_makes_achievability_judged()
    {
        using var pack = TestPack.Of(Finds);
        var goal = new Goal { Id = "G1", Statement = "good", Measures = [new Measure { Baseline = 0, Target = 5 }] };

        pack.Evaluate(new Submission { Goals = [goal] }).GoalReports[0].Scores.Achievability.ShouldBe(100);
        pack.Evaluate(new Submission { Goals = [goal with { Measures = [new Measure { Target = 5 }] }] }).GoalReports[0].Scores.Achievability.ShouldBeNull();
    }

    [Theory]
    [InlineData("warning", 0, "good", Verdict.Accepted)]
    [InlineData("warning", 0, "bad", Verdict.Rejected)]
    [InlineData("error", 90, "bad", Verdict.Rejected)]
    [InlineData("error", 80, "bad", Verdict.NeedsWork)]
    public void The_verdict_follows_from_the_packs_gate(string severity, int below, string statement, Verdict verdict)
    {
        using var pack = TestPack.With(TestPack.Manifest + $"gate: {{ reject: {{ severity: {severity}, below: {below} }}, needsWork: {{ severity: warning }} }}", Finds);

        pack.Evaluate(TestPack.Goals(statement)).GoalReports[0].Verdict.ShouldBe(verdict);
    }
}
