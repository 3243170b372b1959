namespace GoalRules.Tests;

public class SubmissionValidationTests
{
    [Fact]
    public void A_clean_submission_has_no_mistake() =>
        new Submission
        {
            Cycle = new Cycle { Start = Day, End = Day },
            Goals =
            [
                new Goal
                {
                    Id = "G1",
                    Statement = "Bake",
                    OwnerId = "nobody",
                    Weight = 100,
                    Supports = [new Support { GoalId = "nowhere", Weight = 0 }],
                    Measures = [new Measure { Baseline = 0, Target = -5, TargetUpper = -5 }],
                    CheckIns = [new CheckIn { Date = Day, Confidence = 1 }],
                },
            ],
            Metrics = [new Metric { Id = "G1", Minimum = 1, Maximum = 1, History = [new Observation { Date = Day, Value = 0 }] }],
            MetricSets = [new MetricSet { Id = "S1", Members = [new MetricSetMember { MetricId = "nowhere" }] }],
            Teams = [new Team { Id = "T1", ReviewEvery = 1 }],
            People = [new Person { Id = "P1" }],
            Suppressions = [new Suppression { Rule = "GR1005", Subject = "goals/G1", Reason = "agreed" }, new Suppression { Rule = "GR1005", Subject = "submission", Reason = "agreed" }],
            EvaluateOnly = ["G1"],
        }.Validate().ShouldBeEmpty();

    [Fact]
    public void A_submission_of_nothing_is_a_mistake() => Paths(new Submission()).ShouldBe([""]);

    [Fact]
    public void A_cycle_must_not_end_before_it_starts() =>
        Paths(Clean with { Cycle = new Cycle { Start = Day, End = Day.AddDays(-1) } }).ShouldBe(["cycle.end"]);

    [Fact]
    public void Every_subject_needs_an_id_of_its_own() =>
        Paths(new Submission
        {
            Goals = [Bake, Bake, Bake with { Id = "" }],
            Metrics = [new Metric { Id = "M" }, new Metric { Id = "M" }],
            MetricSets = [new MetricSet()],
            Teams = [new Team()],
            People = [new Person()],
        }).ShouldBe(["goals[1].id", "goals[2].id", "metrics[1].id", "metricSets[0].id", "teams[0].id", "people[0].id"]);

    [Fact]
    public void An_id_must_not_mean_a_team_and_a_person() =>
        Paths(new Submission { Teams = [new Team { Id = "A" }], People = [new Person { Id = "B" }, new Person { Id = "A" }] }).ShouldBe(["people[1].id"]);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u00a0")]
    public void A_goal_needs_a_statement(string text) => Mistakes(Bake with { Statement = text }).ShouldBe(["goals[0].statement"]);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(100.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_weight_is_a_share_and_reported_once(double weight)
    {
        Mistakes(Bake with { Weight = weight }).ShouldBe(["goals[0].weight"]);
        Mistakes(Bake with { Supports = [new Support { GoalId = "G2" }, new Support { GoalId = "G3", Weight = weight }] }).ShouldBe(["goals[0].supports[1].weight"]);
        Paths(new Submission { MetricSets = [new MetricSet { Id = "S1", Members = [new MetricSetMember { MetricId = "M1", Weight = weight }] }] })
            .ShouldBe(["metricSets[0].members[0].weight"]);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_must_be_finite(double number)
    {
        Mistakes(Bake with { Measures = [new Measure { Baseline = number, PreviousTarget = number }] })
            .ShouldBe(["goals[0].measures[0].baseline", "goals[0].measures[0].previousTarget"]);
        Mistakes(Bake with { Measures = [new Measure(), new Measure { Target = number }] }).ShouldBe(["goals[0].measures[1].target"]);
        Mistakes(Bake with { CheckIns = [new CheckIn { Date = Day, Value = number }] }).ShouldBe(["goals[0].checkIns[0].value"]);
        Mistakes(new Metric { Id = "M1", Minimum = number }).ShouldBe(["metrics[0].minimum"]);
        Mistakes(new Metric { Id = "M1", Maximum = number }).ShouldBe(["metrics[0].maximum"]);
        Mistakes(new Metric { Id = "M1", DriverEffects = [new DriverEffect { Effect = number }] }).ShouldBe(["metrics[0].driverEffects[0].effect"]);
        Mistakes(new Metric { Id = "M1", History = [new Observation { Date = Day, Value = number }] }).ShouldBe(["metrics[0].history[0].value"]);
    }

    [Fact]
    public void A_reference_must_name_something()
    {
        Mistakes(Bake with { Supports = [new Support()] }).ShouldBe(["goals[0].supports[0].goal"]);
        Paths(new Submission { MetricSets = [new MetricSet { Id = "S1", Members = [new MetricSetMember()] }] }).ShouldBe(["metricSets[0].members[0].metric"]);
    }

    [Fact]
    public void A_range_goes_from_its_target_up()
    {
        Mistakes(Bake with { Measures = [new Measure { TargetUpper = 5 }] }).ShouldBe(["goals[0].measures[0].target"]);
        Mistakes(Bake with { Measures = [new Measure { Target = 6, TargetUpper = 5 }] }).ShouldBe(["goals[0].measures[0].targetUpper"]);
        Mistakes(new Metric { Id = "M1", Minimum = 6, Maximum = 5 }).ShouldBe(["metrics[0].maximum"]);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(80)]
    [InlineData(double.NaN)]
    public void Confidence_is_a_probability(double confidence) =>
        Mistakes(Bake with { CheckIns = [new CheckIn { Date = Day, Confidence = confidence }] }).ShouldBe(["goals[0].checkIns[0].confidence"]);

    [Fact]
    public void A_check_in_and_an_observation_need_a_date()
    {
        Mistakes(Bake with { CheckIns = [new CheckIn()] }).ShouldBe(["goals[0].checkIns[0].date"]);
        Mistakes(new Metric { Id = "M1", History = [new Observation { Value = 1 }] }).ShouldBe(["metrics[0].history[0].date"]);
    }

    [Fact]
    public void An_observation_without_a_value_is_no_zero() =>
        Mistakes(new Metric { Id = "M1", History = [new Observation { Date = Day }] }).ShouldBe(["metrics[0].history[0].value"]);

    [Fact]
    public void A_day_has_one_observation() =>
        Mistakes(new Metric { Id = "M1", History = [new Observation { Date = Day, Value = 1 }, new Observation { Date = Day, Value = 1 }] }).ShouldBe(["metrics[0].history[1].date"]);

    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    public void A_team_reviews_every_day_at_most(int days) => Paths(new Submission { Teams = [new Team { Id = "T1", ReviewEvery = days }] }).ShouldBe(["teams[0].reviewEvery"]);

    [Theory]
    [InlineData("")]
    [InlineData("G1")]
    [InlineData("goals/")]
    [InlineData("goal/G1")]
    [InlineData("Goals/G1")]
    public void A_suppression_names_a_subject_with_its_list(string subject) =>
        Paths(Clean with { Suppressions = [new Suppression { Rule = "GR1005", Subject = subject, Reason = "agreed" }] }).ShouldBe(["suppressions[0].subject"]);

    [Fact]
    public void A_suppression_needs_a_rule_and_a_reason() =>
        Paths(Clean with { Suppressions = [new Suppression { Subject = "teams/T1" }] }).ShouldBe(["suppressions[0].rule", "suppressions[0].reason"]);

    [Fact]
    public void Only_goals_that_were_sent_can_be_picked() => Paths(Clean with { EvaluateOnly = ["G1", "G2"] }).ShouldBe(["evaluateOnly[1]"]);

    [Fact]
    public void All_mistakes_are_reported_at_once() =>
        Paths(new Submission
        {
            Goals = [new Goal { Weight = 101, Measures = [new Measure { Target = double.NaN }] }],
            Metrics = [new Metric { Id = "M1", Minimum = 2, Maximum = 1 }],
            Suppressions = [new Suppression()],
            EvaluateOnly = ["nowhere"],
        }).ShouldBe(
        [
            "goals[0].id", "goals[0].statement", "goals[0].weight", "goals[0].measures[0].target", "metrics[0].maximum",
            "suppressions[0].rule", "suppressions[0].subject", "suppressions[0].reason", "evaluateOnly[0]",
        ]);

    [Fact]
    public void A_problem_says_what_is_wrong_and_what_is_right()
    {
        var problem = (Clean with { Goals = [Bake with { Weight = 120 }] }).Validate().ShouldHaveSingleItem().Problem;

        problem.ShouldContain("120");
        problem.ShouldContain("0 to 100");
    }

    [Fact]
    public void The_exception_tells_every_mistake()
    {
        var exception = new InvalidSubmissionException(new Submission { Goals = [new Goal()] }.Validate());

        exception.Violations.Count.ShouldBe(2);
        exception.Message.ShouldContain("goals[0].id");
        exception.Message.ShouldContain("goals[0].statement");
    }

    private static DateOnly Day { get; } = new(2026, 1, 31);

    private static Goal Bake { get; } = new() { Id = "G1", Statement = "Bake better bread" };

    private static Submission Clean { get; } = new() { Goals = [Bake] };

    private static IEnumerable<string> Mistakes(Goal goal) => Paths(new Submission { Goals = [goal] });

    private static IEnumerable<string> Mistakes(Metric metric) => Paths(new Submission { Metrics = [metric] });

    private static IEnumerable<string> Paths(Submission submission) => submission.Validate().Select(violation => violation.Path);
}
