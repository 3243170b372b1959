namespace GoalRules.Tests;

public class LineOfSightTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("A>B B>TOP", "A", "A B TOP")]
    [InlineData("A>B B>TOP", "TOP", "TOP")]
    [InlineData("A>B B>C C>TOP A>D D>TOP", "A", "A D TOP")]
    [InlineData("A>C A>B B>TOP C>TOP", "A", "A B TOP")]
    [InlineData("A>B B>A B>TOP", "A", "A B TOP")]
    public void It_is_the_shortest_way_to_a_company_objective(string supports, string goal, string way) =>
        Ids(Graph(supports, goal).LineOfSight).ShouldBe(way);

    [Theory]
    [InlineData("A>B B>C")]
    [InlineData("A>B B>A")]
    public void There_is_none_where_no_way_leads_to_one(string supports) => Graph(supports, "A").LineOfSight.ShouldBeEmpty();

    [Theory]
    [InlineData("A>B B>C", "A", "B C")]
    [InlineData("A>B A>C B>D C>D", "A", "B C D")]
    [InlineData("A>B B>C C>A", "A", "B C")]
    [InlineData("A>A", "A", "")]
    [InlineData("A>B", "B", "")]
    public void Ancestors_are_named_once_and_the_nearest_first(string supports, string goal, string ancestors) =>
        Ids(Graph(supports, goal).Ancestors).ShouldBe(ancestors);

    [Fact]
    public void A_hundred_thousand_goals_in_a_chain_are_walked()
    {
        var chain = Linked.Submission(new Submission
        {
            Goals = [.. Enumerable.Range(0, Many).Select(i => Linked.Supporting($"G{i}", i == 0 ? [] : [$"G{i - 1}"]) with { Level = i == 0 ? GoalLevel.Company : null })],
        });
        var last = chain.Goals.Single(goal => goal.Id == $"G{Many - 1}");

        last.LineOfSight.Count().ShouldBe(Many);
        last.Ancestors.Count().ShouldBe(Many - 1);
    }

    private static Goal Graph(string supports, string goal)
    {
        var graph = Linked.Graph(supports);
        var goals = graph.Goals.Select(other => other with { Level = other.Id == "TOP" ? GoalLevel.Company : null });
        return Linked.Submission(new Submission { Goals = [.. goals] }).Goals.Single(other => other.Id == goal);
    }

    private static string Ids(IEnumerable<Goal> goals) => string.Join(' ', goals.Select(goal => goal.Id));
}
