namespace GoalRules.Tests;

public class LevelsBelowTests
{
    [Fact]
    public void The_highest_level_between_two_goals_that_has_goals_below_the_upper_one_is_told() =>
        Between("TEAM1>DEPA1 DEPA1>COMP1 INDI1>COMP1").ShouldBe(GoalLevel.Department);

    [Fact]
    public void Where_departments_have_none_it_is_the_teams() => Between("TEAM1>COMP1 INDI1>COMP1").ShouldBe(GoalLevel.Team);

    [Fact]
    public void Goals_under_another_do_not_count() => Between("DEPA1>COMP2 INDI1>COMP1").ShouldBeNull();

    [Fact]
    public void Goals_of_the_lower_ones_own_level_do_not_count() => Between("INDI2>COMP1 INDI1>COMP1").ShouldBeNull();

    [Fact]
    public void A_circle_hangs_nothing() => Between("DEPA1>COMP1 COMP1>DEPA1 INDI1>COMP1").ShouldBe(GoalLevel.Department);

    [Fact]
    public void Below_a_key_result_counts_what_is_below_its_objective()
    {
        var goals = Goals("DEPA1>COMP1 COMP2>COMP1 INDI1>COMP2").Select(goal => goal.Id switch
        {
            "COMP1" => goal with { Kind = GoalKind.Objective },
            "COMP2" => goal with { Kind = GoalKind.KeyResult },
            _ => goal,
        });

        Between(Linked.Submission(new Submission { Goals = [.. goals] }), "COMP2").ShouldBe(GoalLevel.Department);
    }

    private static GoalLevel? Between(string supports) => Between(Linked.Submission(new Submission { Goals = [.. Goals(supports)] }), "COMP1");

    private static GoalLevel? Between(Submission submission, string upper) =>
        submission.Goals.Single(goal => goal.Id == upper).LevelBetween(submission.Goals.Single(goal => goal.Id == "INDI1"));

    /// <summary>A graph in which the first letters of an id are a level's.</summary>
    private static IEnumerable<Goal> Goals(string supports) => Linked.Graph(supports).Goals.Select(goal =>
        goal with { Level = Enum.GetValues<GoalLevel>().Single(level => $"{level}".StartsWith(goal.Id[..4], StringComparison.OrdinalIgnoreCase)) });
}
