namespace GoalRules.Tests;

public class SupportCircleTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("A>A", "A", "A")]
    [InlineData("A>B B>A", "A", "AB")]
    [InlineData("A>B B>A", "B", "BA")]
    [InlineData("A>B B>C C>A", "B", "BCA")]
    [InlineData("A>B B>C C>D D>A", "C", "CDAB")]
    public void A_ring_is_named_from_the_goal_on(string supports, string goal, string circle) => Circle(supports, goal).ShouldBe(circle);

    [Theory]
    [InlineData("A>B B>A A>C C>A", "B", "BA")]
    [InlineData("A>B B>A A>C C>A", "C", "CA")]
    [InlineData("A>B B>C C>A B>A", "A", "AB")]
    public void Where_rings_share_a_goal_the_shortest_is_named(string supports, string goal, string circle) => Circle(supports, goal).ShouldBe(circle);

    [Theory]
    [InlineData("A>B B>C C>B", "A")]
    [InlineData("B>C C>B B>D", "D")]
    public void A_goal_beside_a_ring_is_in_none(string supports, string goal) => Circle(supports, goal).ShouldBeEmpty();

    [Fact]
    public void Goals_that_meet_again_without_a_way_back_are_in_no_circle() =>
        Linked.Graph("A>B A>C B>D C>D A>D D>E").Goals.ShouldAllBe(goal => goal.Circle.Count == 0);

    [Fact]
    public void A_reference_to_nowhere_is_no_way_back() => Linked.Goal(Linked.Supporting("A", ["nowhere"])).Circle.ShouldBeEmpty();

    [Fact]
    public void A_chain_of_a_hundred_thousand_goals_has_no_circle()
    {
        var chain = Linked.Graph(Enumerable.Range(0, Many).Select(i => ($"G{i}", $"G{i + 1}")));

        chain.Goals.Single(goal => goal.Id == "G0").Circle.ShouldBeEmpty();
        chain.Goals.Single(goal => goal.Id == $"G{Many}").Circle.ShouldBeEmpty();
    }

    [Fact]
    public void A_ring_of_a_hundred_thousand_goals_is_named_by_its_beginning()
    {
        var ring = Linked.Graph(Enumerable.Range(0, Many).Select(i => ($"G{i}", $"G{(i + 1) % Many}")));

        ring.Goals.Take(10_000).ShouldAllBe(goal => goal.Circle.Count == 100);

        ring.Goals.Single(goal => goal.Id == "G7").Circle.Take(3).Select(goal => goal.Id).ShouldBe(["G7", "G8", "G9"]);
    }

    private static string Circle(string supports, string goal) =>
        string.Concat(Linked.Graph(supports).Goals.Single(candidate => candidate.Id == goal).Circle.Select(member => member.Id));
}
