namespace GoalRules.Tests;

public class LinkerTests
{
    [Fact]
    public void Subjects_are_linked_by_their_ids()
    {
        var linked = Linked.Submission(Bakery);
        var (company, shop) = (linked.Goals[0], linked.Goals[1]);

        shop.Supports[0].Goal.ShouldBe(company);
        shop.Team.ShouldBe(linked.Teams[1]);
        shop.Owner.ShouldBe(linked.People[0]);
        shop.Measures[0].Metric.ShouldBe(linked.Metrics[0]);
        linked.Metrics[0].Drives.ShouldBe([linked.Metrics[1]]);
        linked.Metrics[1].Team.ShouldBe(linked.Teams[0]);
        linked.MetricSets[0].Team.ShouldBe(linked.Teams[1]);
        linked.MetricSets[0].Members[0].Metric.ShouldBe(linked.Metrics[0]);
        linked.MetricSets[1].Person.ShouldBe(linked.People[0]);
        linked.Teams[1].Parent.ShouldBe(linked.Teams[0]);
        linked.Teams[0].Partners.ShouldBe([linked.Teams[1]]);
        linked.People[0].Team.ShouldBe(linked.Teams[1]);
        linked.People[0].Manager.ShouldBe(linked.People[1]);
    }

    [Fact]
    public void Every_subject_knows_its_submission()
    {
        var linked = Linked.Submission(Bakery);

        IEnumerable<Subject> subjects = [linked, .. linked.Goals, .. linked.Metrics, .. linked.MetricSets, .. linked.Teams, .. linked.People];
        subjects.ShouldAllBe(subject => subject.Submission == linked);
    }

    [Fact]
    public void A_measure_knows_its_goal_and_its_place()
    {
        var goal = Linked.Goal(new Goal { Id = "G1", Statement = "Bread", Measures = [new Measure(), new Measure { Target = 2.5 }] });

        goal.Measures[1].Goal.ShouldBe(goal);
        goal.Measures[1].TargetLocation.ShouldBe(new Location(SubjectType.Goal, "G1", "measures[1].target", Span: null, "2.5"));
    }

    [Fact]
    public void References_to_nowhere_stay_null_and_keep_their_id()
    {
        var linked = Linked.Submission(new Submission
        {
            Goals = [new Goal { Id = "G1", Statement = "Bread", OwnerId = "p?", TeamId = "t?", Supports = [new Support { GoalId = "g?" }], Measures = [new Measure { MetricId = "m?" }] }],
            Metrics = [new Metric { Id = "M1", TeamId = "t?", DrivesIds = ["m?"] }],
            MetricSets = [new MetricSet { Id = "S1", PersonId = "p?", Members = [new MetricSetMember { MetricId = "m?" }] }],
            People = [new Person { Id = "P1", ManagerId = "p?" }],
        });

        var goal = linked.Goals[0];
        (goal.Owner, goal.OwnerId).ShouldBe((null, "p?"));
        (goal.Team, goal.TeamId).ShouldBe((null, "t?"));
        (goal.Supports[0].Goal, goal.Supports[0].GoalId).ShouldBe((null, "g?"));
        (goal.Measures[0].Metric, goal.Measures[0].MetricId).ShouldBe((null, "m?"));
        linked.Metrics[0].Drives.ShouldBeEmpty();
        linked.Metrics[0].DrivesIds.ShouldBe(["m?"]);
        (linked.MetricSets[0].Person, linked.MetricSets[0].PersonId).ShouldBe((null, "p?"));
        (linked.MetricSets[0].Members[0].Metric, linked.MetricSets[0].Members[0].MetricId).ShouldBe((null, "m?"));
        (linked.People[0].Manager, linked.People[0].ManagerId).ShouldBe((null, "p?"));
    }

    [Fact]
    public void Ids_differ_by_case() => Linked.Graph("a>A A>B").Goals.Single(goal => goal.Id == "a").Supports[0].Goal.ShouldNotBeNull().Id.ShouldBe("A");

    [Fact]
    public void A_goal_knows_once_each_goal_that_supports_it()
    {
        var goals = Linked.Graph("A>C B>C A>C").Goals.ToDictionary(goal => goal.Id);

        goals["C"].SupportedBy.ShouldBe([goals["A"], goals["B"]]);
        goals["A"].SupportedBy.ShouldBeEmpty();
    }

    [Fact]
    public void An_owner_may_be_a_team()
    {
        var linked = Linked.Submission(new Submission { Goals = [new Goal { Id = "G1", Statement = "Bread", OwnerId = "T1" }], Teams = [new Team { Id = "T1" }] });

        linked.Goals[0].Owner.ShouldBe(linked.Teams[0]);
        linked.Teams[0].Goals.ShouldBe([linked.Goals[0]]);
    }

    [Fact]
    public void History_is_put_in_the_order_of_its_dates()
    {
        var metric = Linked.Metric(new Metric { Id = "M1", History = [On(3, 30), On(1, 10), On(2, 20)] });

        metric.History.Select(observation => observation.Value).ShouldBe([10, 20, 30]);
    }

    [Fact]
    public void What_was_submitted_stays_as_it_was()
    {
        var submitted = Bakery with { AsOf = Linked.AsOf };

        Linker.Link(submitted, new Conventions());

        submitted.Goals[1].Supports[0].Goal.ShouldBeNull();
        submitted.Goals[1].Owner.ShouldBeNull();
        submitted.Goals[1].Measures[0].Metric.ShouldBeNull();
        submitted.Goals[0].SupportedBy.ShouldBeEmpty();
        submitted.MetricSets[0].Members[0].Metric.ShouldBeNull();
        submitted.Metrics[0].History[0].Value.ShouldBe(30);
        submitted.People[0].Goals.ShouldBeEmpty();
        Should.Throw<InvalidOperationException>(() => submitted.Goals[0].Submission);
        Should.Throw<InvalidOperationException>(() => submitted.Goals[1].Measures[0].Goal);
        Should.Throw<InvalidOperationException>(() => submitted.Goals[0].Statement.Location);
    }

    [Fact]
    public void Two_links_of_one_submission_share_nothing_that_is_linked()
    {
        var submitted = Bakery with { AsOf = Linked.AsOf };
        var (one, two) = (Linker.Link(submitted, new Conventions()), Linker.Link(submitted, new Conventions()));

        Nodes(one).Intersect(Nodes(two), ReferenceEqualityComparer.Instance).ShouldBeEmpty();
        two.Goals[1].Supports[0].Goal.ShouldBe(two.Goals[0]);
        two.Goals[1].Owner.ShouldBe(two.People[0]);
    }

    [Fact]
    public void A_submission_that_is_linked_already_can_be_linked_again()
    {
        var once = Linked.Graph("A>B B>A");
        once.Goals[0].Circle.Count.ShouldBe(2);

        var twice = Linked.Submission(once);

        twice.Goals[0].Circle.ShouldBe([twice.Goals[0], twice.Goals[1]]);
        once.Goals[0].Circle.ShouldBe([once.Goals[0], once.Goals[1]]);
    }

    private static Submission Bakery { get; } = new()
    {
        Goals =
        [
            new Goal { Id = "G1", Statement = "Every quarter has good bread", Kind = GoalKind.Objective, Level = GoalLevel.Company, OwnerId = "T1" },
            new Goal
            {
                Id = "G2",
                Statement = "Sell 900 loaves a day",
                OwnerId = "P1",
                TeamId = "T2",
                Supports = [new Support { GoalId = "G1" }],
                Measures = [new Measure { MetricId = "M1", Target = 900 }],
            },
        ],
        Metrics =
        [
            new Metric { Id = "M1", Name = "Loaves", DrivesIds = ["M2"], History = [On(3, 30), On(1, 10)] },
            new Metric { Id = "M2", Name = "Sales", TeamId = "T1" },
        ],
        MetricSets =
        [
            new MetricSet { Id = "S1", TeamId = "T2", Members = [new MetricSetMember { MetricId = "M1" }] },
            new MetricSet { Id = "S2", PersonId = "P1" },
        ],
        Teams = [new Team { Id = "T1", PartnerIds = ["T2"] }, new Team { Id = "T2", ParentId = "T1" }],
        People = [new Person { Id = "P1", TeamId = "T2", ManagerId = "P2" }, new Person { Id = "P2" }],
    };

    [Fact]
    public void Before_it_is_linked_a_submission_does_not_say_what_it_lacks() =>
        Should.Throw<InvalidOperationException>(() => new Submission { Goals = [new Goal { Id = "G2" }, new Goal { Id = "G1" }], Complete = [SubmissionList.Goals] }.Lacks("G2", SubmissionList.Goals));

    private static Observation On(int month, double value) => new() { Date = new DateOnly(2025, month, 1), Value = value };

    private static IEnumerable<object> Nodes(Submission linked) =>
    [
        linked, .. linked.Goals, .. linked.Metrics, .. linked.MetricSets, .. linked.Teams, .. linked.People,
        .. linked.Goals.Select(goal => goal.Statement), .. linked.Goals.SelectMany(goal => goal.Supports), .. linked.Goals.SelectMany(goal => goal.Measures),
        .. linked.MetricSets.SelectMany(set => set.Members),
    ];
}
