namespace GoalRules.Tests;

public class UnknownReferenceTests
{
    private static readonly Goal Bake = new()
    {
        Id = "G1",
        Statement = "Bake better bread",
        OwnerId = "P9",
        ContributorIds = ["P1", "P8"],
        TeamId = "T9",
        ProposedById = "T1",
        ReplacedById = "G8",
        Supports = [new Support { GoalId = "G9" }, new Support { GoalId = "G1" }],
        Measures = [new Measure { Name = "Loaves" }, new Measure { MetricId = "M9" }],
    };

    private static readonly Submission Bakery = new()
    {
        Goals = [Bake],
        Metrics = [new Metric { Id = "M1", DrivesIds = ["M1", "M9"], DriverEffects = [new DriverEffect { MetricId = "M8" }], TeamId = "T8" }],
        Teams = [new Team { Id = "T1" }],
        People = [new Person { Id = "P1" }],
    };

    [Fact]
    public void Where_all_lists_are_complete_every_id_that_none_of_them_holds_is_unknown() =>
        Unknown(SubmissionList.Goals, SubmissionList.Metrics, SubmissionList.Teams, SubmissionList.People).ShouldBe(
            ["contributors[1] P8", "measures[1].metric M9", "owner P9", "replacedBy G8", "supports[0].goal G9", "team T9"], ignoreOrder: true);

    [Fact]
    public void Only_the_lists_that_are_complete_count()
    {
        Unknown().ShouldBeEmpty();
        Unknown(SubmissionList.Metrics).ShouldBe(["measures[1].metric M9"]);
        Unknown(SubmissionList.Teams).ShouldBe(["team T9"]);
    }

    [Fact]
    public void An_owner_is_unknown_only_where_people_and_teams_are_complete()
    {
        Unknown(SubmissionList.People).ShouldBeEmpty();
        Unknown(SubmissionList.People, SubmissionList.Teams).ShouldContain("owner P9");
    }

    [Fact]
    public void A_metric_names_metrics_and_a_team()
    {
        var metric = Linked.Submission(Bakery with { Complete = [SubmissionList.Metrics, SubmissionList.Teams] }).Metrics[0];

        metric.UnknownReferences.Select(unknown => $"{unknown.Location.Field} {unknown.Id} {unknown.Kind}").ShouldBe(
            ["drives[1] M9 metric", "driverEffects[0].metric M8 metric", "team T8 team"]);
    }

    [Fact]
    public void Sets_teams_and_people_name_others_too()
    {
        var company = Linked.Submission(new Submission
        {
            MetricSets = [new MetricSet { Id = "S1", TeamId = "T8", PersonId = "P8", Members = [new MetricSetMember { MetricId = "M8" }] }],
            Teams = [new Team { Id = "T1", ParentId = "T7", PartnerIds = ["T1", "T9"] }],
            People = [new Person { Id = "P1", TeamId = "T6", ManagerId = "P7" }],
            Complete = [.. Enum.GetValues<SubmissionList>()],
        });

        new Subject[] { company.MetricSets[0], company.Teams[0], company.People[0] }.SelectMany(subject => subject.UnknownReferences).Select(unknown => $"{unknown.Location.Field} {unknown.Id} {unknown.Kind}")
            .ShouldBe(["team T8 team", "person P8 person", "members[0].metric M8 metric", "parent T7 team", "partners[1] T9 team", "team T6 team", "manager P7 person"]);
    }

    [Fact]
    public void An_id_that_is_empty_names_nothing() =>
        Linked.Submission(new Submission { Goals = [new Goal { Id = "G1", Statement = "Bake", OwnerId = "", TeamId = "" }], Complete = [.. Enum.GetValues<SubmissionList>()] })
            .Goals[0].UnknownReferences.ShouldBeEmpty();

    private static IEnumerable<string> Unknown(params SubmissionList[] complete) =>
        Linked.Submission(Bakery with { Complete = complete }).Goals[0].UnknownReferences.Select(unknown => $"{unknown.Location.Field} {unknown.Id}");
}
