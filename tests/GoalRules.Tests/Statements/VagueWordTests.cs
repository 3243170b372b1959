namespace GoalRules.Tests;

public sealed class VagueWordTests
{
    [Theory]
    [InlineData("Create a [|better|] onboarding experience")]
    [InlineData("Our booking app is [|easy|] to use")]
    [InlineData("The booking desk works [|seamlessly|] for guests")]
    [InlineData("Offrir aux élèves un accueil [|adéquat|]")]
    [InlineData("Improve communication between the shifts")]
    [InlineData("Raise the share of smooth handovers to 90 %")]
    [InlineData("Publish the new timetable")]
    public void The_words_on_which_a_vague_text_hangs_are_named(string marked) => Marked.ShouldBeFound(marked, statement => statement.VagueWords);
}
