namespace GoalRules.Tests;

public class HandedDownTests
{
    [Theory]
    [InlineData("ann", "bob", true)]
    [InlineData("ann", "ann", false)]
    [InlineData("ann", null, false)]
    [InlineData(null, "bob", false)]
    [InlineData("bakers", "ann", false)]
    [InlineData("ann", "bakers", false)]
    [InlineData("bakers", "bob", true)]
    public void A_goal_is_handed_down_by_somebody_who_neither_owns_it_nor_belongs_to_its_owner(string? owner, string? proposedBy, bool isHandedDown) =>
        Linked.Submission(new Submission
        {
            Goals = [new Goal { Id = "G1", Statement = "Bake", OwnerId = owner, ProposedById = proposedBy }],
            People = [new Person { Id = "ann", TeamId = "bakers" }, new Person { Id = "bob" }],
            Teams = [new Team { Id = "bakers" }],
        }).Goals[0].IsHandedDown.ShouldBe(isHandedDown);
}
