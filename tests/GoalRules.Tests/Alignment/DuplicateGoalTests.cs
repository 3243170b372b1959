namespace GoalRules.Tests;

public class DuplicateGoalTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("Open the depot in Graz by 30 April 2026", "OPEN THE DEPOT IN GRAZ BY 30 APRIL 2026.")]
    [InlineData("Open the depot in Graz by 30 April 2026", "By 30 April 2026, open a depot in Graz")]
    [InlineData("Open a depot for our clients", "Open the depots for the client")]
    [InlineData("Réduire les délais à 2 jours", "Reduire le délai à 2 jours")]
    [InlineData("Ouvrir l'entrepôt", "Ouvrir l’entrepôt !")]
    [InlineData("Cut scrap to 3 %", "Cut scrap to 3%")]
    public void Wording_in_small_things_does_not_matter(string one, string other) => AreSame(one, other).ShouldBeTrue();

    [Theory]
    [InlineData("Cut scrap to 3 %", "Cut scrap to 4 %")]
    [InlineData("Cut scrap to 3 %", "Cut scrap to 3 kg")]
    [InlineData("Cut scrap to 3 %", "Cut scrap to 3")]
    [InlineData("Open the depot by 30 April 2026", "Open the depot by 30 May 2026")]
    [InlineData("Move the archive from Graz to Linz", "Move the archive from Linz to Graz")]
    [InlineData("Trains on line A are clean", "Trains on line D are clean")]
    [InlineData("Call shops that do reorder", "Call shops that do not reorder")]
    [InlineData("Raise it from 2 to 3", "Raise it from 3 to 2")]
    public void What_is_to_be_reached_matters(string one, string other) => AreSame(one, other).ShouldBeFalse();

    [Fact]
    public void Closed_goals_and_texts_without_words_are_left_alone()
    {
        AreSame("!!!", "???").ShouldBeFalse();
        Link(new Goal { Id = "A", Statement = "Open the depot", Status = GoalStatus.Done }, new Goal { Id = "B", Statement = "Open the depot" })
            .Goals.ShouldAllBe(goal => goal.Duplicates.Count == 0);
    }

    [Fact]
    public void Each_of_a_group_knows_the_others_by_id()
    {
        var goals = Link([.. "CAB".Select(id => new Goal { Id = $"{id}", Statement = "Open the depot" })]).Goals;

        goals.Select(goal => string.Concat(goal.Duplicates.Select(other => other.Id))).ShouldBe(["BC", "AC", "AB"]);
        goals[0].Duplicates.Count.ShouldBe(2);
    }

    [Fact]
    public void A_hundred_thousand_goals_that_say_the_same_are_told_at_once()
    {
        var goals = Link([.. Enumerable.Range(0, Many).Select(i => new Goal { Id = $"G{i}", Statement = "Open the depot" })]).Goals;

        goals.Sum(goal => goal.Duplicates.Take(10).Count()).ShouldBe(10 * Many);
        goals.ShouldAllBe(goal => goal.Duplicates.Count == Many - 1);
    }

    private static bool AreSame(string one, string other) =>
        Link(new Goal { Id = "A", Statement = one }, new Goal { Id = "B", Statement = other }).Goals[0].Duplicates.Count == 1;

    private static Submission Link(params Goal[] goals) => Linked.Submission(new Submission { Goals = goals });
}
