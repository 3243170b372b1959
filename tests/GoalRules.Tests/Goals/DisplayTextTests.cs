namespace GoalRules.Tests;

public class DisplayTextTests
{
    [Theory]
    [InlineData("Share of happy guests", "Share of happy guests")]
    [InlineData("Share of happy guests. ", "Share of happy guests")]
    [InlineData("Share of guests who say that they would come back within the next twelve months", "Share of guests who say that they would come back within the…")]
    public void A_long_name_is_cut_after_a_word(string name, string shown) => Linked.Measure(new Measure { Name = name }).DisplayName.ShouldBe(shown);

    [Fact]
    public void A_name_without_spaces_is_cut_between_two_characters()
    {
        var shown = DisplayText.Of(string.Concat(Enumerable.Repeat("\ud83c\udf5e", 59)).Insert(0, "x"));

        shown.Length.ShouldBeInRange(59, 61);
        char.IsLowSurrogate(shown[^2]).ShouldBeTrue();
    }
}
