namespace GoalRules.Tests;

public class GoalTests
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    [Fact]
    public void A_goal_is_dated_by_its_text_its_fields_or_its_cycle()
    {
        Linked.Goal(Bake with { Statement = "Bake by 30 June" }).IsDated.ShouldBeTrue();
        Linked.Goal(Bake with { Due = Day }).IsDated.ShouldBeTrue();
        Linked.Goal(Bake with { Measures = [new Measure { Due = Day }] }).IsDated.ShouldBeTrue();
        Linked.Goal(Bake with { Milestones = [new Milestone { Due = Day }] }).IsDated.ShouldBeTrue();
        Linked.Submission(new Submission { Goals = [Bake], Cycle = new Cycle { End = Day } }).Goals[0].IsDated.ShouldBeTrue();
        Linked.Goal(Bake).IsDated.ShouldBeFalse();
    }

    [Fact]
    public void A_goal_has_a_number_in_its_text_or_as_a_target()
    {
        Linked.Goal(Bake with { Statement = "Bake 900 loaves" }).HasNumber.ShouldBeTrue();
        Linked.Goal(Bake with { Measures = [new Measure { Target = 0 }] }).HasNumber.ShouldBeTrue();
        Linked.Goal(Bake with { Statement = "Bake by 30 June 2026", Measures = [new Measure { Baseline = 3 }] }).HasNumber.ShouldBeFalse();
    }

    [Fact]
    public void An_objective_and_its_key_results_share_dates_and_the_objective_has_their_numbers()
    {
        var goals = Linked.Submission(new Submission
        {
            Goals =
            [
                new Goal { Id = "A", Kind = GoalKind.Objective, Statement = "Guests come back" },
                new Goal { Id = "K1", Kind = GoalKind.KeyResult, Statement = "Serve 40 guests twice by 30 June", Supports = [new Support { GoalId = "A" }] },
                new Goal { Id = "K2", Kind = GoalKind.KeyResult, Statement = "Nobody waits", Supports = [new Support { GoalId = "A" }] },
            ],
        }).Goals;

        (goals[0].IsDated, goals[0].HasNumber).ShouldBe((true, true));
        (goals[2].IsDated, goals[2].HasNumber).ShouldBe((false, false));
    }

    [Theory]
    [InlineData(GoalStatus.Done, true)]
    [InlineData(GoalStatus.Dropped, true)]
    [InlineData(GoalStatus.Running, false)]
    [InlineData(null, false)]
    public void A_goal_is_closed_once_it_is_done_or_dropped(GoalStatus? status, bool isClosed) => (Bake with { Status = status }).IsClosed.ShouldBe(isClosed);

    private static Goal Bake { get; } = new() { Id = "G1", Statement = "Bake better bread" };
}
