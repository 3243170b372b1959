namespace GoalRules.Tests;

public class OpeningTests
{
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

}
