namespace GoalRules.Tests;

public sealed class PartTests
{
    [Theory]
    [InlineData("[|Raise sales at the kiosk to 40,000 EUR|] and [|cut food waste to 3 %|].")]
    [InlineData("[|Hire two bakers|] and [|open the shop in Brno|]")]
    [InlineData("Improve [|quality|] and [|speed|] of delivery")]
    [InlineData("Plan and open the shop in Brno")]
    [InlineData("Cut food waste from 9 to 3 %")]
    [InlineData("Publish the timetable")]
    public void Several_goals_in_one_text_are_told_apart(string marked) => Marked.ShouldBeFound(marked, statement => statement.Parts);
}
