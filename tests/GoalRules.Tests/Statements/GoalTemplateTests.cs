namespace GoalRules.Tests;

public sealed class GoalTemplateTests
{
    [Theory]
    [InlineData("Improve trust", "[increase or reduce] [measure of trust] from [baseline] to [target] by [date]")]
    [InlineData("Increase customer satisfaction by Q3 2026", "Increase [measure of customer satisfaction] from [baseline] to [target] by Q3 2026")]
    [InlineData("Do our best", "[increase or reduce] [measure] from [baseline] to [target] by [date]")]
    [InlineData("Raise occupancy to 74 % by 30 June", "Raise occupancy from [baseline] to 74 % by 30 June")]
    [InlineData("Cut waste to 3 % within 6 months", "Cut waste from [baseline] to 3 % within 6 months")]
    [InlineData("Améliorer la confiance", "[augmenter ou réduire] [mesure de : confiance] de [départ] à [cible] d'ici [date]")]
    public void What_a_text_says_is_filled_in_and_the_rest_are_gaps(string text, string template) => Marked.Read(text).Template.ShouldBe(template);

    [Theory]
    [InlineData("Open the depot in Brno.", "Open the depot in Brno by [date]")]
    [InlineData("Open the depot. Hire two drivers.", "By [date]: Open the depot. Hire two drivers")]
    [InlineData("Ouvrir le dépôt de Brno", "Ouvrir le dépôt de Brno d'ici [date]")]
    public void A_text_without_a_date_is_said_again_with_a_gap_for_it(string text, string template) => Marked.Read(text).DatedTemplate.ShouldBe(template);
}
