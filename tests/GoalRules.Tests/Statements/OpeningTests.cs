namespace GoalRules.Tests;

public class OpeningTests
{
    [Theory]
    [InlineData("[|Improve|] the mood in the bakery")]
    [InlineData("We will further [|strengthen|] our ties by Q3 2026")]
    [InlineData("[|Renforcer|] les liens avec la ville")]
    [InlineData("Improve the mood of all bakers")]
    [InlineData("Improve the mood by opening a garden")]
    [InlineData("Reduce waiting to 4 minutes")]
    [InlineData("Increase sales by 20k")]
    [InlineData("Raise sales by X %")]
    [InlineData("Publish an improved recipe")]
    [InlineData("")]
    public void A_verb_has_no_end_where_nothing_gives_it_one(string marked) => Marked.ShouldBeFound(marked, statement => Found(statement.OpenEndedVerb));

    [Theory]
    [InlineData("[|Hold 12 trainings|] for bakers")]
    [InlineData("We will [|write two blog posts|]")]
    [InlineData("[|Make 50 cold calls|] a week")]
    [InlineData("Deliver the training centre")]
    [InlineData("Hold on to customers with calls")]
    [InlineData("Close 12 contracts")]
    public void Work_is_found_from_its_verb_to_its_object(string marked) =>
        Marked.ShouldBeFound(marked, statement => Found(statement.Activity));

    [Theory]
    [InlineData("Reduce the number of returns", "Number of returns", true)]
    [InlineData("Reduce returns", "Return", false)]
    [InlineData("Improve returns", "Returns", false)]
    [InlineData("Reduce complaints about returns", "Returns", false)]
    public void A_verb_of_change_is_about_the_name_right_behind_it(string text, string name, bool changes) => Marked.Read(text).Changes(name).ShouldBe(changes);

    [Theory]
    [InlineData("Bake by 30 June 2026", "2026-06-30")]
    [InlineData("Bake by June 30th, 2026", "2026-06-30")]
    [InlineData("Bake by 2026-06-30", "2026-06-30")]
    [InlineData("Bake by 30/06/2026", "2026-06-30")]
    [InlineData("Bake by 30 June", null)]
    [InlineData("Bake by June 2026", null)]
    [InlineData("Bake by 05/06/2026", null)]
    [InlineData("Bake by 30 June 2026 and rest by 31 July 2026", null)]
    public void A_day_is_read_where_it_can_mean_one_day_only(string text, string? day) => (Marked.Read(text).DueOn?.ToString("O")).ShouldBe(day);

    [Fact]
    public void A_day_without_a_year_is_taken_in_the_year_of_another() =>
        Marked.Read("Bake by 30 June").DueOnInYearOf(new DateOnly(2027, 1, 1)).ShouldBe(new DateOnly(2027, 6, 30));

    private static IReadOnlyList<Phrase> Found(Phrase? phrase) => phrase is null ? [] : [phrase];
}
