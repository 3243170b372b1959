namespace GoalRules.Tests;

public class PercentChangeTests
{
    [Theory]
    [InlineData("Increase the pass rate [|by 5 %|] in spring")]
    [InlineData("Raise the share of night trains on time [|by about 5 percent|]")]
    [InlineData("Raise lead to order conversion rates [|by 5%|]")]
    [InlineData("Improve bookings, repeat visits and occupancy [|by 5 %|]")]
    [InlineData("The occupancy of the two hotels increases [|by 5 %|]")]
    [InlineData("Retention after the first winter is increased [|by 5 %|]")]
    [InlineData("See a [|5 % increase|] in the pass rate of apprentices")]
    [InlineData("Run two fairs. Cut the no-show rate [|by 5 %|] and overtime by 10 %")]
    [InlineData("Raise occupancy [|by 5 %|] and turnout [|by 3 %|]")]
    public void A_share_is_changed_by_some_per_cent(string marked) => Marked.ShouldBeFound(marked, OfShares);

    [Theory]
    [InlineData("Augmenter le taux de réussite [|de 5 %|]")]
    [InlineData("Augmenter la part des repas végétariens [|de 5 %|] d'ici le 30 juin")]
    [InlineData("Augmenter la part des repas [|de 5 %|]")]
    [InlineData("Augmenter le chiffre d'affaires de 5 %")]
    [InlineData("Augmenter le taux de réussite de 5 points")]
    public void In_French_too(string marked) => Marked.ShouldBeFound(marked, OfShares, "fr");

    [Theory]
    [InlineData("Raise the toll revenue by 5 %")]
    [InlineData("Raise the number of drivers with a pass rate above the average by 5 %")]
    [InlineData("Shorten the pass rate survey by 5 %")]
    [InlineData("Hold occupancy, and grow revenue by 5 %")]
    [InlineData("Raise occupancy. Grow revenue by 5 %")]
    [InlineData("Raise occupancy by 5 % of all beds")]
    [InlineData("Raise occupancy by 3 rooms")]
    public void What_is_no_share_is_not_meant_in_points(string text) => OfShares(Marked.Read(text)).ShouldBeEmpty();

    [Theory]
    [InlineData("Raise occupancy by 5 percentage points")]
    [InlineData("Raise occupancy by 5 %-points")]
    [InlineData("Raise occupancy by 5 pp")]
    [InlineData("Raise occupancy by 50 bps")]
    [InlineData("Raise occupancy by 5 % in relative terms")]
    [InlineData("Raise occupancy from 40 to 45 %")]
    [InlineData("Raise occupancy by 5 % to 45 %")]
    public void A_text_that_says_which_is_meant_leaves_nothing_open(string text) => Marked.Read(text).PercentChanges.ShouldBeEmpty();

    [Theory]
    [InlineData("Raise occupancy by 5 %", Direction.Up, null)]
    [InlineData("Cut the scrap rate (currently 8 %) by 5 %", Direction.Down, 8.0)]
    [InlineData("Raise occupancy from 60 % by 5 %", Direction.Up, 60.0)]
    [InlineData("Improve occupancy by 5 %", null, null)]
    public void The_way_and_the_start_are_taken_from_the_text(string text, Direction? direction, double? start)
    {
        var change = Marked.Read(text).PercentChanges.ShouldHaveSingleItem();

        (change.Value, change.Direction, change.Start).ShouldBe((5, direction, start));
    }

    [Theory]
    [InlineData("Raise on-time delivery in the north by 5 %", "On-time delivery", true)]
    [InlineData("Raise on-time delivery in the north by 5 %", "time", true)]
    [InlineData("Raise on-time delivery in the north by 5 %", "liver", false)]
    [InlineData("Raise on-time delivery in the north by 5 %", "Cost", false)]
    [InlineData("Raise on-time delivery in the north by 5 %", "", false)]
    public void What_is_changed_is_known_by_its_name(string text, string name, bool isOf) =>
        Marked.Read(text).PercentChanges.ShouldHaveSingleItem().IsOf(name).ShouldBe(isOf);

    private static Phrase[] OfShares(Statement statement) => [.. statement.PercentChanges.Where(change => change.IsOfShare).Select(change => change.Phrase)];
}
