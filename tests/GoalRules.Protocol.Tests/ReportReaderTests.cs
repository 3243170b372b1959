using CsCheck;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol.Tests;

public sealed class ReportReaderTests
{
    [Fact]
    public void Every_field_comes_back() => FullReport.Create().ToWire().ToModel().ToWire().ShouldBe(FullReport.Create().ToWire());

    [Fact]
    public void Any_report_comes_back_as_it_was() => RandomReports.All.Obey(report =>
    {
        var wire = report.ToWire();
        wire.ToModel().ToWire().ShouldBe(wire);
    });

    [Fact]
    public void Scores_come_back_as_those_of_the_report() => RandomReports.All.Obey(report =>
    {
        var scores = report.ToScores().ToModel();

        scores.RulePack.ShouldBe(report.RulePack);
        scores.AsOf.ShouldBe(report.AsOf);
        scores.Incomplete.ShouldBe(report.Incomplete);
        var goals = report with { GoalReports = [.. scores.GoalScores.Select(goal => new GoalReport { GoalId = goal.GoalId, Verdict = goal.Verdict, Scores = goal.Scores, Incomplete = goal.Incomplete })] };
        goals.ToScores().ShouldBe(report.ToScores());
    });

    public static TheoryData<string, Action<Wire.EvaluateResponse>> Unreadable { get; } = new()
    {
        { "lacks a rule pack", report => report.RulePack = null },
        { "date ''", report => report.AsOf = "" },
        { "lacks scores", report => report.GoalReports[0].Scores = null },
        { "lacks the points of a deduction", report => report.GoalReports[0].Scores.Deductions[0].ClearPoints() },
        { "lacks a location", report => report.Findings[0].Location = null },
        { "verdict 'VERDICT_UNSPECIFIED'", report => report.GoalReports[0].Verdict = default },
        { "severity '77'", report => report.Findings[0].Severity = (Wire.Finding.Types.Severity)77 },
        { "category '77'", report => report.Findings[0].Category = (Wire.Finding.Types.Category)77 },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void An_answer_that_cannot_be_understood_says_why(string why, Action<Wire.EvaluateResponse> spoil)
    {
        var wire = FullReport.Create().ToWire();
        spoil(wire);

        Should.Throw<InvalidDataException>(wire.ToModel).Message.ShouldContain(why);
    }
}
