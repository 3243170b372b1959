namespace GoalRules.Engine.Tests;

public sealed class RuleDeclarationTests
{
    private const string Good = "[Rule(\"TST0001\", \"rule-1\", Category.Specificity, Severity.Warning, Message = \"{0} is wrong\")]\nstatic Finding? Check(Goal goal) => null;\n";

    [Theory]
    [InlineData("TST0001", "GR1001", "must be the pack's prefix and four digits")]
    [InlineData("TST0001", "TST01", "must be the pack's prefix and four digits")]
    [InlineData("TST0001", "TSTX0001", "must be the pack's prefix and four digits")]
    [InlineData("\"rule-1\"", "\"rule-2\"", "must be the file's name, 'rule-1'")]
    [InlineData("\"rule-1\"", "\"rule-1-that-has-a-name-which-is-longer-than-anybody-would-write-or-read-it-and-longer-than-one-hundred-characters\"", "characters; write at most 100")]
    [InlineData("Category.Specificity", "Category.Alignment", "must be that of the file's folder, 'specificity'")]
    [InlineData("Severity.Warning", "(Severity)9", "must be one of Severity's values")]
    [InlineData("Message = \"{0} is wrong\"", "Message = \"{0 is wrong\"", "is no format string")]
    [InlineData("Message = \"{0} is wrong\"", "Points = 3", "has no Message")]
    [InlineData("Message = \"{0} is wrong\"", "Message = \"x\", Points = 101", "outside 0 to 100")]
    [InlineData("Goal goal", "string goal", "looks at one of Goal, Metric, MetricSet, Team, Person, Submission")]
    [InlineData("Goal goal", "", "takes what it looks at")]
    [InlineData("Goal goal", "Goal goal, int limit", "second parameter must be a record")]
    [InlineData("Goal goal", "ref Goal goal", "takes what it looks at")]
    [InlineData("Finding? Check", "string? Check", "returns Finding? or IEnumerable<Finding>")]
    [InlineData("Check(", "Check<T>(", "must not be generic")]
    public void A_wrong_declaration_is_refused_with_what_it_should_be(string right, string wrong, string problem)
    {
        var script = Good.Replace(right, wrong);

        var errors = TestPack.ErrorsOf(new PackFolder("test", [new PackFile("pack.yaml", TestPack.Manifest), .. TestPack.Rule("rule-1", script)]));

        errors.ShouldContain(error => error.Problem.Contains(problem, StringComparison.Ordinal));
        errors.ShouldAllBe(error => error.File == "specificity/rule-1.csx" && error.Line > 0 && error.Column > 0);
    }

    [Theory]
    [InlineData("static Finding? Check(Goal goal) => Finding.At(goal.At(\"statement\"), 1);")]
    [InlineData("static Finding Check(Goal goal) => Finding.At(goal.At(\"statement\"), 1);")]
    [InlineData("static IEnumerable<Finding> Check(Goal goal) => [Finding.At(goal.At(\"statement\"), 1)];")]
    [InlineData("static IEnumerable<Finding> Check(Goal goal) { yield return Finding.At(goal.At(\"statement\"), 1); }")]
    [InlineData("static Finding? Check(Goal goal, Options options) => Finding.At(goal.At(\"statement\"), options.Limit);\nrecord Options(int Limit = 1);")]
    [InlineData("static IEnumerable<Finding> Check(Goal goal, Options options) => [Finding.At(goal.At(\"statement\"), options.Limit)];\nrecord Options(int Limit = 1);")]
    public void Every_form_of_a_rules_function_is_called(string body)
    {
        using var pack = TestPack.Of(body);

        pack.Evaluate(TestPack.Goals("anything")).GoalReports[0].Findings.ShouldHaveSingleItem().Message.ShouldBe("1 is wrong");
    }

    [Fact]
    public void Rules_look_at_every_type_of_subject()
    {
        using var pack = TestPack.Of([.. Enum.GetNames<SubjectType>().Select(type => $"static Finding? Check({type} subject) => Finding.At(subject.Location, subject.Id);")]);
        var submission = TestPack.Goals("anything") with
        {
            Metrics = [new Metric { Id = "M" }],
            MetricSets = [new MetricSet { Id = "S" }],
            Teams = [new Team { Id = "T" }],
            People = [new Person { Id = "P" }],
        };

        var report = pack.Evaluate(submission);

        report.Findings.Count.ShouldBe(1);
        report.GoalReports[0].Findings.Count.ShouldBe(1);
        new[] { report.MetricReports, report.MetricSetReports, report.TeamReports, report.PersonReports }
            .ShouldAllBe(reports => reports.Single().Findings.Count == 1);
    }
}
