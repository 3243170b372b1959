using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

[Collection(UsesSharedServer.Name)]
public sealed class CrashingRuleTests(SharedServer shared) : IAsyncLifetime
{
    private Wire.EvaluateResponse _report = new();

    public async Task InitializeAsync()
    {
        var request = Requests.Of(Requests.Goal("G1", "Publish the confidential roadmap by 30 June"), Requests.Goal("G2"));
        request.RulePack = "crashing";
        _report = await shared.Process.Evaluation.EvaluateAsync(request);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void It_becomes_one_finding_with_rule_exception_type_and_line()
    {
        var finding = _report.Findings.ShouldHaveSingleItem();

        finding.RuleId.ShouldBe("GR9001");
        finding.Message.ShouldStartWith("Rule CRASH1001 'quoting-crash' threw InvalidOperationException at specificity/quoting-crash.csx, line 3, on 2 subject(s)");
    }

    [Fact]
    public void The_exceptions_message_is_not_passed_on()
    {
        var finding = _report.Findings.ShouldHaveSingleItem();

        finding.Message.ShouldNotContain("confidential");
        finding.MessageArguments.ShouldAllBe(argument => !argument.Contains("The goal is"));
    }

    [Fact]
    public void The_other_rules_still_answer() =>
        _report.GoalReports.ShouldAllBe(goal => goal.Findings.Single().RuleId == "CRASH3001");

    [Fact]
    public void The_report_is_incomplete_and_accepts_nothing()
    {
        _report.Incomplete.ShouldBeTrue();
        _report.GoalReports.ShouldAllBe(goal => goal.Incomplete && goal.Verdict == Wire.GoalReport.Types.Verdict.NeedsWork);
    }

    [Fact]
    public void The_category_of_the_rule_has_no_score() =>
        _report.GoalReports.ShouldAllBe(goal => !goal.Scores.HasSpecificity && goal.Scores.HasAlignment);
}
