namespace GoalRules.Tests;

public sealed class PartTests
{
    [Theory]
    [InlineData("[|Raise sales at the kiosk to 40,000 EUR|] and [|cut food waste to 3 %|].")]
    [InlineData("[|Hire two bakers|] and [|open the shop in Brno|]")]
    [InlineData("Improve [|quality|] and [|speed|] of delivery")]
    [InlineData("Plan and open the shop in Brno")]
    [InlineData("[|Cut the average baking time of rolls from 9 to 5 minutes|] and [|train all apprentices|]")]
    [InlineData("[|Réduire le temps de cuisson moyen de 9 à 5 minutes|] et [|former tous les apprentis|]")]
    [InlineData("Cut the time to bake, avg. of all ovens, to 9 minutes")]
    [InlineData("Find a supplier for flour and sign it")]
    [InlineData("Open a counter to answer questions and prevent queues")]
    [InlineData("[|Source 40 bakers|] and [|hire 2 drivers|]: 31 sourced (78%), hired 1 (50%)")]
    [InlineData("Improve trust. Call each of the 40 largest customers.")]
    [InlineData("Publish the timetable. This is part of a larger plan.")]
    [InlineData("Raise the score of the canteen to 4 (\"Agree\" = 4, \"Disagree\" = 2)")]
    [InlineData("Promote safe and secure playgrounds")]
    [InlineData("Cut food waste from 9 to 3 %")]
    [InlineData("Publish the timetable")]
    public void Several_goals_in_one_text_are_told_apart(string marked) => Marked.ShouldBeFound(marked, statement => statement.Parts);
}
