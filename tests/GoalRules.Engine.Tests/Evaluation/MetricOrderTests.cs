using System.Text.Json;
using CsCheck;

namespace GoalRules.Engine.Tests;

/// <summary>What is said of metrics, sets and teams depends on what they are, not on the order or the company in which they are sent.</summary>
public sealed class MetricOrderTests
{
    private static readonly RulePack Smart = RulesFolder.Load(RulesFolder.Smart);

    private static readonly Gen<Metric> SomeMetric =
        from id in Gen.Int[1, 15]
        from name in Gen.OneOf("Visits", "the visit", "Margin", "")
        from unit in Gen.OneOf("", "%", "per cent", "days")
        from source in Gen.OneOf("", "till", "gate")
        from level in Gen.OneOf<MetricLevel?>(null, MetricLevel.Operational, MetricLevel.Tactical, MetricLevel.Strategic)
        from perspective in Gen.OneOf<Perspective?>(null, Perspective.People, Perspective.Process, Perspective.Financial)
        from kind in Gen.OneOf<MetricKind?>(null, MetricKind.Activity, MetricKind.Outcome)
        from drives in Gen.Int[1, 16].Array[0, 3]
        select new Metric
        {
            Id = $"M{id}",
            Name = name,
            Unit = unit,
            Source = source,
            Level = level,
            Perspective = perspective,
            Kind = kind,
            DrivesIds = [.. drives.Distinct().Order().Select(to => $"M{to}")],
        };

    private static readonly Gen<Team> SomeTeam =
        from id in Gen.Int[1, 5]
        from partners in Gen.Int[1, 6].Array[0, 3]
        from days in Gen.OneOf<int?>(null, 7, 30)
        select new Team { Id = $"T{id}", ReviewEvery = days, PartnerIds = [.. partners.Distinct().Order().Select(to => $"T{to}")] };

    private static readonly Gen<MetricSet> SomeSet =
        from id in Gen.Int[1, 8]
        from team in Gen.Int[1, 5]
        from metrics in Gen.Int[1, 16].Array[1, 4]
        select new MetricSet { Id = $"S{id}", TeamId = $"T{team}", Members = [.. metrics.Distinct().Order().Select(metric => new MetricSetMember { MetricId = $"M{metric}" })] };

    private static readonly Gen<Submission> SomeSubmission =
        from metrics in SomeMetric.List[1, 20]
        from teams in SomeTeam.List[0, 6]
        from sets in SomeSet.List[0, 8]
        select new Submission
        {
            AsOf = new DateOnly(2026, 1, 15),
            Metrics = [.. metrics.DistinctBy(metric => metric.Id)],
            Teams = [.. teams.DistinctBy(team => team.Id)],
            MetricSets = [.. sets.DistinctBy(set => set.Id)],
            Complete = [SubmissionList.Metrics, SubmissionList.MetricSets, SubmissionList.Teams],
        };

    [Fact]
    public void The_order_of_metrics_sets_and_teams_does_not_change_a_byte_of_the_report() => SomeSubmission.Obey(submission =>
    {
        var turned = submission with
        {
            Metrics = [.. submission.Metrics.Reverse()],
            Teams = [.. submission.Teams.Reverse()],
            MetricSets = [.. submission.MetricSets.Reverse()],
        };
        return Bytes(Smart.Evaluate(turned)) == Bytes(Smart.Evaluate(submission));
    }, times: 200);

    [Fact]
    public void A_metric_and_a_team_that_have_nothing_to_do_with_the_others_change_nothing() => SomeSubmission.Obey(submission =>
    {
        var larger = submission with
        {
            Metrics = [.. submission.Metrics, new Metric { Id = "M0", Name = "Rainfall", Level = MetricLevel.Strategic, Perspective = Perspective.Financial }],
            Teams = [.. submission.Teams, new Team { Id = "T0", ReviewEvery = 30 }],
            MetricSets = [.. submission.MetricSets, new MetricSet { Id = "S0", TeamId = "T0", Members = [new MetricSetMember { MetricId = "M0" }] }],
        };
        return Findings(Smart.Evaluate(larger)) == Findings(Smart.Evaluate(submission));
    }, times: 200);

    private static string Bytes(Report report) => JsonSerializer.Serialize(report);

    private static string Findings(Report report) => JsonSerializer.Serialize(new { report.MetricReports, report.MetricSetReports, report.TeamReports });
}
