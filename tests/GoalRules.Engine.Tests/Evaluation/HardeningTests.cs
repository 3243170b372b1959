using System.Globalization;

namespace GoalRules.Engine.Tests;

/// <summary>What a careless script or an odd submission must not be able to do.</summary>
public sealed class HardeningTests
{
    [Theory]
    [InlineData("static Finding? Check(Goal goal) => Finding.At(goal.At(\"owner\", goal.OwnerId!), 1);")]
    [InlineData("static Finding? Check(Goal goal) => Finding.At(goal.Location, 1).RelatedTo([null!]);")]
    [InlineData("static Finding? Check(Goal goal) => Finding.At(goal.Location, 1).WithSuggestion(null!);")]
    [InlineData("static Finding? Check(Goal goal) => Finding.At(goal.Location, 1).WithFix(\"x\", goal.Location, null!);")]
    public void A_null_in_a_finding_is_a_crash_of_its_rule_only(string body)
    {
        using var pack = TestPack.Of(body);

        pack.Evaluate(TestPack.Goals("anything")).Findings.ShouldHaveSingleItem().MessageArguments[2].ShouldBe("ArgumentNullException");
    }

    [Fact]
    public void A_rule_that_crashes_on_the_submission_keeps_every_goal_from_being_accepted()
    {
        using var pack = TestPack.Of("static Finding? Check(Submission submission) => throw new TimeoutException();");

        var goal = pack.Evaluate(TestPack.Goals("fine")).GoalReports[0];

        (goal.Verdict, goal.Incomplete, goal.Scores.Specificity).ShouldBe((Verdict.NeedsWork, true, null));
    }

    [Fact]
    public void A_text_in_an_unknown_language_is_neither_scored_nor_accepted()
    {
        using var pack = TestPack.Of("static Finding? Check(Goal goal) => null;");

        var goal = pack.Evaluate(new Submission { Goals = [new Goal { Id = "G1", Statement = "Wir geben unser Bestes", Language = "de" }] }).GoalReports[0];

        (goal.Verdict, goal.Scores.Overall).ShouldBe((Verdict.NeedsWork, null));
    }

    [Fact]
    public void A_rule_that_lists_neighbours_cannot_see_the_order_in_which_they_were_sent()
    {
        using var pack = TestPack.Of("static Finding? Check(Goal goal) => Finding.At(goal.Location, string.Join(\" \", goal.SupportedBy.Select(other => other.Id).Concat(goal.Submission.Goals.Select(other => other.Id))));");
        Goal[] goals = [.. new[] { "G1", "G2", "G3" }.Select(id => new Goal { Id = id, Statement = "x", Supports = id == "G1" ? [] : [new Support { GoalId = "G1" }] })];

        Message(goals).ShouldBe("G2 G3 G1 G2 G3 is wrong");
        Message([.. goals.Reverse()]).ShouldBe("G2 G3 G1 G2 G3 is wrong");

        string Message(IReadOnlyList<Goal> sent) => pack.Evaluate(new Submission { Goals = sent }).GoalReports[0].Findings[0].Message;
    }

    [Fact]
    public void A_finding_by_another_subjects_rule_is_there_too_when_only_its_goal_is_asked_for()
    {
        using var pack = TestPack.Of("static IEnumerable<Finding> Check(Submission submission) => from goal in submission.Goals select Finding.At(goal.At(\"due\"), goal.Id);");

        pack.Evaluate(TestPack.Goals("one", "two") with { EvaluateOnly = ["G2"] }).GoalReports.ShouldHaveSingleItem().Findings.Count.ShouldBe(1);
    }

    [Fact]
    public void The_verdict_does_not_give_away_what_only_HR_may_see()
    {
        using var pack = PackLoader.Load(new PackFolder("test", [new PackFile("pack.yaml", TestPack.Manifest), .. TestPack.Rule("rule-1", TestPack.Attribute(1, ", Audience = Audience.Hr") + "static Finding? Check(Goal goal) => Finding.At(goal.Location, 1);")]));

        pack.Evaluate(TestPack.Goals("fine"), Audience.Hr).GoalReports[0].Verdict.ShouldBe(Verdict.Accepted);
    }

    [Fact]
    public void A_suppression_of_a_rule_that_did_not_run_for_this_audience_is_not_called_unused()
    {
        using var pack = PackLoader.Load(new PackFolder("test", [new PackFile("pack.yaml", TestPack.Manifest), .. TestPack.Rule("rule-1", TestPack.Attribute(1, ", Audience = Audience.Hr") + "static Finding? Check(Goal goal) => Finding.At(goal.Location, 1);")]));
        var submission = TestPack.Goals("fine") with { Suppressions = [new Suppression { Rule = "TST0001", Subject = "goals/G1", Reason = "agreed" }] };

        pack.Evaluate(submission).Findings.ShouldBeEmpty();
        pack.Evaluate(submission, Audience.Hr).GoalReports[0].Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_scripts_own_formatting_does_not_depend_on_the_hosts_culture()
    {
        using var pack = TestPack.Of("static Finding? Check(Goal goal) => Finding.At(goal.Location, $\"{1.5}\");");
        var culture = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = comma;
        try
        {
            pack.Evaluate(TestPack.Goals([.. Enumerable.Repeat("x", 100)])).GoalReports.ShouldAllBe(goal => goal.Findings[0].Message == "1.5 is wrong");
            CultureInfo.CurrentCulture.ShouldBeSameAs(comma);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("record Options(GoalLevel? Level = GoalLevel.Team);", "options.Level", "Team")]
    [InlineData("record Options(int? Limit = null);", "options.Limit is null", "True")]
    public void Optional_options_keep_their_defaults(string record, string read, string text)
    {
        using var pack = TestPack.Of($"static Finding? Check(Goal goal, Options options) => Finding.At(goal.Location, {read});\n{record}");

        pack.Evaluate(TestPack.Goals("x")).GoalReports[0].Findings[0].MessageArguments[0].ShouldBe(text);
    }

    [Theory]
    [InlineData("record Options(int Max = 0) { public int Max { get; init; } = Max > 0 ? Max : throw new ArgumentException(\"Max must be above 0\"); }", "Max must be above 0")]
    [InlineData("record Options(decimal Max = 0);", "which no manifest can give")]
    [InlineData("record Options(int Max = 0) { public int Seen { get; set; } }", "could keep state")]
    [InlineData("record Options(int Max = 0) { public int Seen; }", "a variable would keep state")]
    public void Options_that_cannot_work_are_an_error_of_the_pack(string record, string problem) =>
        TestPack.ErrorsOf(TestPack.Folder(TestPack.Manifest, $"static Finding? Check(Goal goal, Options options) => null;\n{record}"))
            .ShouldContain(error => error.Problem.Contains(problem, StringComparison.Ordinal));

    [Fact]
    public void A_rule_with_an_attributed_local_function_or_no_superseded_list_still_loads()
    {
        using var pack = PackLoader.Load(new PackFolder("test",
        [
            new PackFile("pack.yaml", TestPack.Manifest),
            .. TestPack.Rule("rule-1", TestPack.Attribute(1, ", Supersedes = null!") + "static Finding? Check(Goal goal)\n{\n    return Inner();\n    [Rule(\"TST0002\", \"inner\", Category.Specificity, Severity.Hint)] static Finding? Inner() => null;\n}"),
        ]));

        pack.Rules.ShouldHaveSingleItem().Id.ShouldBe("TST0001");
    }

    [Fact]
    public void Many_findings_on_one_goal_are_settled_in_time_that_grows_with_their_number()
    {
        using var pack = PackLoader.Load(new PackFolder("test",
        [
            new PackFile("pack.yaml", TestPack.Manifest),
            .. TestPack.Rule("rule-1", TestPack.Attribute(1, ", Supersedes = [\"TST0002\"]") + Words("a")),
            .. TestPack.Rule("rule-2", TestPack.Attribute(2) + Words("b")),
        ]));

        var report = pack.Evaluate(TestPack.Goals(string.Concat(Enumerable.Repeat("a b ", 20_000))));

        report.GoalReports[0].Findings.Count.ShouldBe(40_000);

        static string Words(string text) => $"static IEnumerable<Finding> Check(Goal goal) => from word in goal.Statement.Words where goal.Statement.Text[word.Span.Start] == '{text}' select Finding.At(goal.Statement.At(word.Span), 1);";
    }
}
