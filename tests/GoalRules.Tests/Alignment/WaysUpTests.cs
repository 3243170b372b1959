namespace GoalRules.Tests;

public class WaysUpTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("A>B B>TOP", "A", "TOP")]
    [InlineData("A>B B>TOP", "TOP", "TOP")]
    [InlineData("A>B A>C B>TOP1 C>D D>TOP2", "A", "TOP1")]
    [InlineData("A>TOP2 A>TOP1", "A", "TOP1")]
    [InlineData("A>B B>A B>TOP", "A", "TOP")]
    public void The_way_up_ends_at_the_nearest_company_objective(string supports, string goal, string top) => Top(supports, goal).ShouldBe(top);

    [Theory]
    [InlineData("A>B B>C", "A", "C")]
    [InlineData("A>B", "B", "B")]
    [InlineData("A>B C>TOP", "A", "B")]
    public void Without_one_it_ends_at_a_goal_that_supports_nothing(string supports, string goal, string top) => Top(supports, goal).ShouldBe(top);

    [Theory]
    [InlineData("A>B A>TOP", "A", "TOP")]
    [InlineData("A>B A>C C>D D>TOP", "A", "TOP")]
    public void A_company_objective_comes_before_a_dead_end_that_is_nearer(string supports, string goal, string top) => Top(supports, goal).ShouldBe(top);

    [Fact]
    public void A_link_to_nowhere_comes_before_a_dead_end()
    {
        var goals = Linked.Submission(new Submission { Goals = [Linked.Supporting("A", ["B", "C"]), Linked.Supporting("B", []), Linked.Supporting("C", ["nowhere"])] }).Goals;

        goals[0].Top.ShouldBe(goals[2]);
    }

    [Fact]
    public void A_circle_that_nothing_leads_out_of_has_no_top()
    {
        Top("A>B B>A C>A", "A").ShouldBeNull();
        Top("A>B B>A C>A", "C").ShouldBeNull();
    }

    [Fact]
    public void The_order_of_goals_does_not_matter()
    {
        var goals = Build("A>B A>C B>TOP2 C>TOP1 D>A");
        var turned = Linked.Submission(goals with { Goals = [.. goals.Goals.Reverse()] });

        turned.Goals.Select(goal => (goal.Id, goal.Top!.Id)).Order().ShouldBe(goals.Goals.Select(goal => (goal.Id, goal.Top!.Id)).Order());
    }

    [Fact]
    public void A_company_key_result_is_no_company_objective()
    {
        new Goal { Level = GoalLevel.Company }.IsCompanyObjective.ShouldBeTrue();
        new Goal { Level = GoalLevel.Company, Kind = GoalKind.Objective }.IsCompanyObjective.ShouldBeTrue();
        new Goal { Level = GoalLevel.Company, Kind = GoalKind.KeyResult }.IsCompanyObjective.ShouldBeFalse();
        new Goal { Level = GoalLevel.Department, Kind = GoalKind.Objective }.IsCompanyObjective.ShouldBeFalse();
        new Goal().IsCompanyObjective.ShouldBeFalse();
    }

    [Fact]
    public void A_hundred_thousand_goals_in_a_chain_or_a_ring_are_followed()
    {
        var chain = Linked.Graph(Enumerable.Range(0, Many).Select(i => ($"G{i}", $"G{i + 1}")));
        var ring = Linked.Graph(Enumerable.Range(0, Many).Select(i => ($"G{i}", $"G{(i + 1) % Many}")));
        var end = chain.Goals.Single(goal => goal.Id == $"G{Many}");

        chain.Goals.ShouldAllBe(goal => goal.Top == end);
        ring.Goals.ShouldAllBe(goal => goal.Top == null);
    }

    private static string? Top(string supports, string goal) => Build(supports).Goals.Single(candidate => candidate.Id == goal).Top?.Id;

    /// <summary>A graph in which the goals whose ids begin with TOP are the company's objectives.</summary>
    private static Submission Build(string supports)
    {
        var graph = Linked.Graph(supports);
        return Linked.Submission(graph with
        {
            Goals = [.. graph.Goals.Select(goal => goal.Id.StartsWith("TOP", StringComparison.Ordinal) ? goal with { Level = GoalLevel.Company } : goal)],
        });
    }
}
