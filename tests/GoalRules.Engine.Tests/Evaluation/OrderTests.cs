using System.Text.Json;
using CsCheck;

namespace GoalRules.Engine.Tests;

public sealed class OrderTests
{
    private static readonly RulePack Smart = RulesFolder.Load(RulesFolder.Smart);

    private static readonly string[] Texts =
        ["Do our best to serve tenants", "Raise renewals from 61 to 70 % by 30 June", "Hire X nurses", "Open the second kitchen", "Keep trying as much as possible"];

    private static readonly Gen<Goal> SomeGoal =
        from id in Gen.Int[1, 60]
        from text in Gen.OneOf(Texts)
        from parent in Gen.Int[0, 60]
        from target in Gen.OneOf<double?>(null, 40, 120)
        select new Goal
        {
            Id = $"G{id}",
            Statement = text,
            Supports = parent == 0 ? [] : [new Support { GoalId = $"G{parent}" }],
            Measures = target is null ? [] : [new Measure { Name = "Share of renewals", Unit = "%", Baseline = 50, Target = target, Direction = Direction.Up }],
        };

    private static readonly Gen<Submission> SomeSubmission =
        from goals in SomeGoal.List[1, 60]
        from complete in Gen.Bool
        select new Submission
        {
            AsOf = new DateOnly(2026, 1, 15),
            Goals = [.. goals.DistinctBy(goal => goal.Id)],
            Complete = complete ? [SubmissionList.Goals] : [],
        };

    [Fact]
    public void The_order_of_goals_does_not_change_a_byte_of_the_report() =>
        Gen.Select(SomeSubmission, Gen.Int[0, int.MaxValue]).Sample((submission, seed) =>
        {
            var shuffled = submission with { Goals = [.. submission.Goals.OrderBy(goal => HashCode.Combine(goal.Id.Length, goal.Id[^1] ^ seed))] };
            Bytes(Smart.Evaluate(shuffled)).ShouldBe(Bytes(Smart.Evaluate(submission)));
        }, iter: 100);

    [Fact]
    public void Goals_evaluated_together_fare_as_each_would_with_the_others_as_context() =>
        SomeSubmission.Sample(submission =>
        {
            var together = Smart.Evaluate(submission).GoalReports;
            foreach (var goal in together)
                Bytes(Smart.Evaluate(submission with { EvaluateOnly = [goal.GoalId] }).GoalReports.Single()).ShouldBe(Bytes(goal));
        }, iter: 20);

    [Fact]
    public void Subjects_come_by_id_and_findings_by_place()
    {
        var report = Smart.Evaluate(TestPack.Goals("Hire X nurses or TBD, as much as possible") with { Complete = [SubmissionList.Goals] });

        report.GoalReports[0].Findings.Select(finding => (finding.Location.Field, finding.Location.Span?.Start ?? -1))
            .ShouldBe([("statement", 5), ("statement", 17), ("statement", 22), ("supports", -1)]);
    }

    [Fact]
    public void Spans_lie_in_the_text_that_they_quote() =>
        SomeSubmission.Sample(submission =>
        {
            var texts = submission.Goals.ToDictionary(goal => goal.Id, goal => goal.Statement.Text);
            foreach (var finding in Smart.Evaluate(submission).GoalReports.SelectMany(goal => goal.Findings).Where(finding => finding.Location.Span is not null))
            {
                var (location, span) = (finding.Location, finding.Location.Span!.Value);
                texts[location.SubjectId].Substring(span.Start, span.Length).ShouldBe(location.Text);
            }
        }, iter: 50);

    private static string Bytes<T>(T report) => JsonSerializer.Serialize(report);
}
