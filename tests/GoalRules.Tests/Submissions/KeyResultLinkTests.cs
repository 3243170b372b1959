namespace GoalRules.Tests;

public class KeyResultLinkTests
{
    [Fact]
    public void A_key_result_without_an_owner_has_its_objectives()
    {
        var linked = Linked.Submission(Tree(ownerOfResult: null));

        linked.Goals[1].Owner.ShouldBe(linked.People[0]);
        linked.People[0].Goals.ShouldBe([linked.Goals[0], linked.Goals[1]]);
    }

    [Fact]
    public void A_key_result_keeps_an_owner_of_its_own()
    {
        var linked = Linked.Submission(Tree(ownerOfResult: "P2"));

        linked.Goals[1].Owner.ShouldBe(linked.People[1]);
        linked.People[0].Goals.ShouldBe([linked.Goals[0]]);
    }

    [Fact]
    public void An_objective_knows_its_key_results_and_no_other_supporter()
    {
        var linked = Linked.Submission(Tree(ownerOfResult: null));

        linked.Goals[0].KeyResults.ShouldBe([linked.Goals[1]]);
        linked.Goals[0].SupportedBy.ShouldBe([linked.Goals[1], linked.Goals[2]]);
        linked.Goals[1].Objective.ShouldBe(linked.Goals[0]);
    }

    [Fact]
    public void A_goal_that_is_no_key_result_inherits_nothing()
    {
        var linked = Linked.Submission(Tree(ownerOfResult: null));

        linked.Goals[2].Owner.ShouldBeNull();
        linked.Goals[2].Objective.ShouldBeNull();
        linked.Goals[2].KeyResults.ShouldBeEmpty();
    }

    private static Submission Tree(string? ownerOfResult) => new()
    {
        Goals =
        [
            new Goal { Id = "G1", Kind = GoalKind.Objective, Statement = "Guests come back", OwnerId = "P1" },
            new Goal { Id = "G2", Kind = GoalKind.KeyResult, Statement = "Serve 40 guests twice", OwnerId = ownerOfResult, Supports = [new Support { GoalId = "G1" }] },
            new Goal { Id = "G3", Statement = "Open a terrace", Supports = [new Support { GoalId = "G1" }] },
        ],
        People = [new Person { Id = "P1" }, new Person { Id = "P2" }],
    };
}
