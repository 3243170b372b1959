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

    /// <summary>Goals of all levels that share owners, teams, metrics and words.</summary>
    private static readonly Gen<Goal> SomeLinkedGoal =
        from goal in SomeGoal
        from level in Gen.Enum<GoalLevel>()
        from kind in Gen.Enum<GoalKind>()
        from status in Gen.OneOf<GoalStatus?>(null, GoalStatus.Running, GoalStatus.Dropped)
        from place in Gen.Int[1, 4]
        from direction in Gen.Enum<Direction>()
        from target in Gen.Int[1, 3]
        from weight in Gen.Int[20, 100]
        from day in Gen.Int[1, 28]
        select goal with
        {
            Level = level,
            Kind = kind,
            Status = status,
            OwnerId = $"P{place}",
            TeamId = $"T{place}",
            Weight = weight,
            AgreedOn = new DateOnly(2026, 1, day),
            ChangedOn = new DateOnly(2026, 1, 29 - day),
            Due = new DateOnly(2026, 6, 30),
            Supports = [.. goal.Supports.Select(support => support with { Weight = weight })],
            Measures = [new Measure { MetricId = $"M{place}", Target = target, Direction = direction }],
        };

    private static readonly Gen<Submission> SomeCompany =
        from goals in SomeLinkedGoal.List[1, 40]
        select new Submission
        {
            AsOf = new DateOnly(2026, 1, 15),
            Goals = [.. goals.DistinctBy(goal => goal.Id)],
            Metrics = [.. new[] { 1, 2, 3, 4, 9 }.Select(i => new Metric { Id = $"M{i}", Name = $"Metric {i}", DrivesIds = [$"M{i % 3 + 1}"], Aggregation = i == 1 ? Aggregation.Sum : null })],
            Teams = [.. new[] { 1, 2, 3, 4, 9 }.Select(i => new Team { Id = $"T{i}" })],
            People = [.. new[] { 1, 2, 3, 4, 5, 9 }.Select(i => new Person { Id = $"P{i}", TeamId = $"T{i}", HighPotential = true })],
            Complete = [SubmissionList.Goals, SubmissionList.Metrics],
        };

    [Fact]
    public void The_order_of_goals_does_not_change_a_byte_of_the_report() =>
        Gen.Select(SomeSubmission, Gen.Int[0, int.MaxValue]).Obey((submission, seed) =>
        {
            var shuffled = submission with { Goals = [.. submission.Goals.OrderBy(goal => HashCode.Combine(goal.Id.Length, goal.Id[^1] ^ seed))] };
            Bytes(Smart.Evaluate(shuffled)).ShouldBe(Bytes(Smart.Evaluate(submission)));
        }, times: 100);

    [Fact]
    public void Goals_evaluated_together_fare_as_each_would_with_the_others_as_context() =>
        SomeSubmission.Obey(submission =>
        {
            var together = Smart.Evaluate(submission).GoalReports;
            foreach (var goal in together)
                Bytes(Smart.Evaluate(submission with { EvaluateOnly = [goal.GoalId] }).GoalReports.Single()).ShouldBe(Bytes(goal));
        }, times: 20);

    [Fact]
    public void A_goal_that_has_nothing_to_do_with_the_others_changes_nothing_that_is_said_of_them() =>
        SomeCompany.Obey(company =>
        {
            var stranger = new Goal
            {
                Id = "STRANGER",
                Kind = GoalKind.Objective,
                Level = GoalLevel.Department,
                Statement = "Repaint the cycle path along the embankment by May 2026",
                OwnerId = "P9",
                TeamId = "T9",
                Measures = [new Measure { MetricId = "M9", Target = 7, Direction = Direction.Down }],
            };
            var joined = Smart.Evaluate(company with { Goals = [.. company.Goals, stranger] }, Audience.Hr);
            var alone = Smart.Evaluate(company, Audience.Hr);

            Bytes(joined.GoalReports.Where(report => report.GoalId != stranger.Id)).ShouldBe(Bytes(alone.GoalReports.AsEnumerable()));
            Bytes(joined.PersonReports.Where(report => report.SubjectId != "P9")).ShouldBe(Bytes(alone.PersonReports.Where(report => report.SubjectId != "P9")));
        }, times: 100);

    [Fact]
    public void The_order_of_a_companys_goals_metrics_teams_and_people_does_not_matter() =>
        SomeCompany.Obey(company =>
        {
            var turned = company with
            {
                Goals = [.. company.Goals.Reverse()],
                Metrics = [.. company.Metrics.Reverse()],
                Teams = [.. company.Teams.Reverse()],
                People = [.. company.People.Reverse()],
            };
            Bytes(Smart.Evaluate(turned, Audience.Hr)).ShouldBe(Bytes(Smart.Evaluate(company, Audience.Hr)));
        }, times: 100);

    [Fact]
    public void Parts_in_any_order_and_a_report_in_parts_make_the_report_of_the_whole() =>
        Gen.Select(SomeCompany, Gen.Int[1, 5], Gen.Int[1, 7], Gen.Int[0, int.MaxValue]).Obey((company, count, goalsInPart, seed) =>
        {
            var whole = company with { Complete = [SubmissionList.Goals, SubmissionList.Metrics, SubmissionList.Teams, SubmissionList.People] };
            var parts = new SubmissionParts();
            foreach (var part in Enumerable.Range(0, count).OrderBy(part => part ^ (seed % 8)))
                parts.Add(PartOf(company with { Complete = [] }, part, count), new SubmissionLimits()).ShouldBeEmpty();

            var reports = Smart.EvaluateInParts(parts.TakeWhole(), Audience.Hr, showLineOfSight: true, goalsInPart).ToList();

            reports.ShouldAllBe(report => report.GoalReports.Count <= goalsInPart);
            var joined = reports[^1] with { GoalReports = [.. reports.SelectMany(report => report.GoalReports)] };
            Bytes(joined).ShouldBe(Bytes(Smart.Evaluate(whole, Audience.Hr, showLineOfSight: true)));
        }, times: 50);

    [Fact]
    public void Subjects_come_by_id_and_findings_by_place()
    {
        var report = Smart.Evaluate(TestPack.Goals("Hire X nurses or TBD, as much as possible") with { Complete = [SubmissionList.Goals] });

        report.GoalReports[0].Findings.Select(finding => (finding.Location.Field, finding.Location.Span?.Start ?? -1))
            .ShouldBe([("statement", 5), ("statement", 17), ("statement", 22), ("supports", -1)]);
    }

    [Fact]
    public void Spans_lie_in_the_text_that_they_quote() =>
        SomeSubmission.Obey(submission =>
        {
            var texts = submission.Goals.ToDictionary(goal => goal.Id, goal => goal.Statement.Text);
            foreach (var finding in Smart.Evaluate(submission).GoalReports.SelectMany(goal => goal.Findings).Where(finding => finding.Location.Span is not null))
            {
                var (location, span) = (finding.Location, finding.Location.Span!.Value);
                texts[location.SubjectId].Substring(span.Start, span.Length).ShouldBe(location.Text);
            }
        }, times: 50);

    /// <summary>Each so-manieth subject of every list.</summary>
    private static Submission PartOf(Submission whole, int part, int of)
    {
        return whole with { Goals = Some(whole.Goals), Metrics = Some(whole.Metrics), Teams = Some(whole.Teams), People = Some(whole.People) };

        T[] Some<T>(IEnumerable<T> list) => [.. list.Where((_, i) => i % of == part)];
    }

    private static string Bytes<T>(T report) => JsonSerializer.Serialize(report);
}
