namespace GoalRules.Tests;

public sealed class GoalTemplateTests
{
    [Theory]
    [InlineData("Improve trust", "[increase or reduce] [measure of trust] from [baseline] to [target] by [date]")]
    [InlineData("Increase customer satisfaction by Q3 2026", "Increase [measure of customer satisfaction] from [baseline] to [target] by Q3 2026")]
    [InlineData("Do our best", "[increase or reduce] [measure] from [baseline] to [target] by [date]")]
    [InlineData("Raise occupancy to 74 % by 30 June", "Raise occupancy from [baseline] to 74 % by 30 June")]
    public void What_a_text_says_is_filled_in_and_the_rest_are_gaps(string text, string template) => Marked.Read(text).Template.ShouldBe(template);
}
