namespace GoalRules.Tests;

public class SupportCountTests
{
    private const int Many = 20_000;

    [Theory]
    [InlineData("A>O B>O C>B", "2 of 3")]
    [InlineData("A>O B>O C>A C>B D>C", "2 of 4")]
    [InlineData("A>O B>A C>B A>C", "1 of 3")]
    [InlineData("A>O O>A", "1 of 1")]
    [InlineData("O>O", "0 of 0")]
    [InlineData("O>A", "0 of 0")]
    public void Goals_are_counted_once_however_they_lead_to_the_objective(string supports, string counted)
    {
        var counts = Count(Linked.Graph(supports).Goals);

        $"{counts.DirectGoals} of {counts.Goals}".ShouldBe(counted);
        counts.AreAtLeast.ShouldBeFalse();
    }

    [Fact]
    public void People_are_those_who_own_the_supporting_goals_or_contribute_to_them()
    {
        var counts = Count(
        [
            Linked.Supporting("A", ["O"]) with { OwnerId = "ann", ContributorIds = ["ben", "shop"] },
            Linked.Supporting("B", ["O"]) with { OwnerId = "ann" },
            Linked.Supporting("C", ["B"]) with { OwnerId = "shop", ContributorIds = ["someone who is on no list"] },
            Linked.Supporting("O", []) with { OwnerId = "eve" },
        ]);

        counts.DirectPeople.ShouldBe(2);
        counts.People.ShouldBe(3);
    }

    [Fact]
    public void A_key_result_without_an_owner_has_its_objective_s() =>
        Count([Linked.Supporting("O", []) with { OwnerId = "eve" }, Linked.Supporting("R", ["O"]) with { Kind = GoalKind.KeyResult }]).DirectPeople.ShouldBe(1);

    [Fact]
    public void What_was_dropped_does_not_count() =>
        Count([Linked.Supporting("O", []), Linked.Supporting("A", ["O"]) with { Status = GoalStatus.Dropped, OwnerId = "ann" }]).ShouldBe(new SupportCounts(0, 0, 0, 0));

    [Fact]
    public void What_is_no_objective_has_no_counts() => Linked.Graph("A>B").Goals.ShouldAllBe(goal => goal.SupportCounts == null);

    [Fact]
    public void In_a_long_chain_of_objectives_those_of_the_company_are_counted_and_the_others_at_least()
    {
        var goals = Linked.Submission(new Submission
        {
            Goals = [.. Enumerable.Range(0, Many).Select(i => Linked.Supporting($"G{i}", i == 0 ? [] : [$"G{i - 1}"]) with { Kind = GoalKind.Objective, Level = i == 0 ? GoalLevel.Company : null })],
        }).Goals;

        goals.Single(goal => goal.Id == "G0").SupportCounts.ShouldBe(new SupportCounts(1, 0, Many - 1, 0));
        goals.Count(goal => goal.SupportCounts!.AreAtLeast).ShouldBeInRange(Many / 2, Many - 2);
        goals.ShouldAllBe(goal => goal.SupportCounts!.Goals <= Many - 1 - int.Parse(goal.Id.Substring(1)));
    }

    private static SupportCounts Count(IEnumerable<Goal> goals) => Linked.Submission(new Submission
    {
        Goals = [.. goals.Select(goal => goal.Id == "O" ? goal with { Kind = GoalKind.Objective } : goal)],
        Teams = [new Team { Id = "shop" }],
        People = [new Person { Id = "ann" }, new Person { Id = "ben" }],
    }).Goals.Single(goal => goal.Id == "O").SupportCounts!;
}
