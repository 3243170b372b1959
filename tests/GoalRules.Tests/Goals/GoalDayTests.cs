namespace GoalRules.Tests;

/// <summary>When a goal is due, and when somebody last dealt with it.</summary>
public class GoalDayTests
{
    private static readonly DateOnly March = new(2026, 3, 31);
    private static readonly DateOnly June = new(2026, 6, 30);
    private static readonly DateOnly September = new(2026, 9, 30);

    [Fact]
    public void A_goals_own_due_date_comes_first_then_the_latest_of_its_measures()
    {
        Measure[] measures = [new() { Due = September }, new() { Due = June }, new()];

        Linked.Goal(Bake with { Due = March, Measures = measures }).DueDate.ShouldBe(March);
        Linked.Goal(Bake with { Measures = measures }).DueDate.ShouldBe(September);
    }

    [Fact]
    public void A_goal_without_a_date_is_due_when_its_cycle_ends()
    {
        Submission quarter = new() { Goals = [Bake], Cycle = new Cycle { End = March } };

        Linked.Submission(quarter).Goals[0].DueDate.ShouldBe(March);
        Linked.Goal(Bake).DueDate.ShouldBeNull();
    }

    [Fact]
    public void A_date_that_only_the_text_names_is_not_replaced_by_the_cycles()
    {
        Submission quarter = new() { Goals = [Bake with { Statement = "Bake 900 loaves by 30 June" }], Cycle = new Cycle { End = March } };

        Linked.Submission(quarter).Goals[0].DueDate.ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-06-30", null, "2026-06-30", "2026-06-30")]
    [InlineData(null, "2026-06-30", "2026-06-30", "2026-06-30")]
    [InlineData("2026-06-30", "2026-09-30", "2026-06-30", "2026-09-30")]
    [InlineData(null, null, "2026-03-31", "2026-03-31")]
    public void An_objective_and_its_key_results_lend_each_other_their_dates(string? objective, string? result, string ofObjective, string ofResult)
    {
        var goals = Tree(new Goal { Due = Day(objective) }, new Goal { Due = Day(result) });

        (goals[0].DueDate, goals[1].DueDate).ShouldBe((Day(ofObjective), Day(ofResult)));
    }

    [Fact]
    public void A_goal_was_touched_when_it_was_agreed_changed_checked_in_on_or_a_milestone_was_done()
    {
        var day = Linked.AsOf.AddDays(-3);

        Linked.Goal(Bake).LastTouchedOn.ShouldBeNull();
        Linked.Goal(Bake with { AgreedOn = day }).LastTouchedOn.ShouldBe(day);
        Linked.Goal(Bake with { AgreedOn = day.AddDays(-9), ChangedOn = day }).LastTouchedOn.ShouldBe(day);
        Linked.Goal(Bake with { CheckIns = [new CheckIn { Date = day }, new CheckIn { Date = day.AddDays(-9) }] }).LastTouchedOn.ShouldBe(day);
        Linked.Goal(Bake with { Milestones = [new Milestone { DoneOn = day }, new Milestone { Due = Linked.AsOf }] }).LastTouchedOn.ShouldBe(day);
    }

    [Fact]
    public void What_lies_after_the_as_of_date_has_not_happened()
    {
        CheckIn[] checkIns = [new() { Date = Linked.AsOf }, new() { Date = Linked.AsOf.AddDays(1) }];

        Linked.Goal(Bake with { CheckIns = checkIns }).LastTouchedOn.ShouldBe(Linked.AsOf);
    }

    [Fact]
    public void An_objective_and_its_key_results_are_touched_together()
    {
        var goals = Tree(new Goal { ChangedOn = Linked.AsOf.AddDays(-9) }, new Goal { ChangedOn = Linked.AsOf.AddDays(-2) });

        goals.ShouldAllBe(goal => goal.LastTouchedOn == Linked.AsOf.AddDays(-2));
    }

    [Fact]
    public void The_proposer_is_a_person_or_a_team()
    {
        var linked = Linked.Submission(new Submission
        {
            Goals = [Bake with { ProposedById = "P1" }, Bake with { Id = "G2", ProposedById = "T1" }, Bake with { Id = "G3", ProposedById = "X" }],
            People = [new Person { Id = "P1" }],
            Teams = [new Team { Id = "T1" }],
        });

        linked.Goals.Select(goal => goal.ProposedBy).ShouldBe([linked.People[0], linked.Teams[0], null]);
    }

    private static Goal Bake { get; } = new() { Id = "G1", Statement = "Bake better bread" };

    /// <summary>An objective and its key result, in a cycle that ends in March.</summary>
    private static IReadOnlyList<Goal> Tree(Goal objective, Goal result) => Linked.Submission(new Submission
    {
        Cycle = new Cycle { End = March },
        Goals =
        [
            objective with { Id = "A", Kind = GoalKind.Objective, Statement = "Guests come back" },
            result with { Id = "K", Kind = GoalKind.KeyResult, Statement = "Serve 40 guests twice", Supports = [new Support { GoalId = "A" }] },
        ],
    }).Goals;

    private static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.ParseExact(iso, "O");
}
