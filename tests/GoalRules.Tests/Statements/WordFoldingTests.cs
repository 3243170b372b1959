namespace GoalRules.Tests;

public class WordFoldingTests
{
    [Theory]
    [InlineData("Équipes", "equip")]
    [InlineData("l'équipe", "equip")]
    [InlineData("TEAM'S", "team")]
    [InlineData("policies", "policy")]
    [InlineData("processes", "process")]
    [InlineData("boxes", "box")]
    [InlineData("branches", "branch")]
    [InlineData("status", "status")]
    [InlineData("régionaux", "regional")]
    [InlineData("bureaux", "bureau")]
    [InlineData("Größe", "gross")]
    [InlineData("Cœurs", "coeur")]
    [InlineData("bus", "bus")]
    [InlineData("cafe\u0301s", "cafe")]
    [InlineData("", "")]
    [InlineData("'", "")]
    public void Case_accents_and_number_do_not_matter(string word, string folded) => WordFolding.Of(word).ShouldBe(folded);

    [Fact]
    public void A_word_of_any_length_is_folded() => WordFolding.Of(new string('Œ', 100_000)).Length.ShouldBeLessThanOrEqualTo(WordFolding.Room);
}
