namespace GoalRules.Tests;

public class WordTests
{
    [Fact]
    public void Points_commas_and_apostrophes_inside_a_word_belong_to_it() =>
        Texts("D’ici juin, l'équipe gagne 1,234.5 points.").ShouldBe(["D’ici", "juin", "l'équipe", "gagne", "1,234.5", "points"]);

    [Fact]
    public void Signs_at_the_edge_of_a_word_do_not() => Texts("'Stop', 3. (yes)").ShouldBe(["Stop", "3", "yes"]);

    [Theory]
    [InlineData("revenue", WordKind.Letters)]
    [InlineData("élève", WordKind.Letters)]
    [InlineData("42", WordKind.Number)]
    [InlineData("3.5", WordKind.Number)]
    [InlineData("Q3", WordKind.Mixed)]
    [InlineData("10th", WordKind.Mixed)]
    public void A_word_knows_what_it_consists_of(string text, WordKind kind) =>
        (Marked.Read(text).Words.ShouldHaveSingleItem() is var word ? (word.Span, word.Kind) : default).ShouldBe((new TextSpan(0, text.Length), kind));

    [Fact]
    public void Emoji_and_invisible_characters_part_words() => Texts("one🚀two\u200bthree").ShouldBe(["one", "two", "three"]);

    [Theory]
    [InlineData("")]
    [InlineData(" …!\n")]
    public void A_text_without_letters_or_digits_has_none(string text) => Marked.Read(text).Words.ShouldBeEmpty();

    private static IEnumerable<string> Texts(string text) => Marked.Read(text).Words.Select(word => text.Substring(word.Span.Start, word.Span.Length));
}
