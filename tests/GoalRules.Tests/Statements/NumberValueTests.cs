namespace GoalRules.Tests;

public sealed class NumberValueTests
{
    [Theory]
    [InlineData("1.2M", 1_200_000)]
    [InlineData("$3k", 3000)]
    [InlineData("€2 500", 2500)]
    [InlineData("1 234 567", 1_234_567)]
    [InlineData("2 500,5", 2500.5)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1,234,567", 1_234_567)]
    [InlineData("1.5 million", 1_500_000)]
    [InlineData("1,5 milliard", 1_500_000_000)]
    [InlineData("4.5/5", 4.5)]
    [InlineData("0,500", 0.5)]
    [InlineData("40–50 %", 40)]
    [InlineData("40-50k", 40_000)]
    [InlineData("5pp", 5)]
    [InlineData("25 bps", 25)]
    public void Digits_are_read_as_people_write_them(string number, double value) => Value($"Reach {number} in the mill").ShouldBe(value);

    [Theory]
    [InlineData("three", 3)]
    [InlineData("a dozen", 12)]
    [InlineData("two dozen", 24)]
    [InlineData("half a dozen", 6)]
    [InlineData("twenty-five", 25)]
    [InlineData("three hundred", 300)]
    [InlineData("one hundred and twenty", 120)]
    [InlineData("two thousand five hundred", 2500)]
    [InlineData("a million", 1_000_000)]
    [InlineData("half a million", 500_000)]
    public void Words_are_numbers(string number, double value) => Value($"Win {number} guests").ShouldBe(value);

    [Theory]
    [InlineData("une douzaine de", 12)]
    [InlineData("vingt et un", 21)]
    [InlineData("soixante-douze", 72)]
    [InlineData("quatre-vingts", 80)]
    [InlineData("quatre-vingt-dix-sept", 97)]
    [InlineData("trois cents", 300)]
    [InlineData("deux mille cinq cents", 2500)]
    [InlineData("un demi-million de", 500_000)]
    public void So_are_French_ones(string number, double value)
    {
        Value($"Accueillir {number} visiteurs").ShouldBe(value);
        Value($"Accueillir {number} visiteurs", "fr").ShouldBe(value);
    }

    [Theory]
    [InlineData("Merge the two depots")]
    [InlineData("Help one of our partners")]
    [InlineData("Fusionner les deux dépôts")]
    [InlineData("Ouvrir un musée")]
    public void Words_that_count_nothing_are_none(string text) => Marked.Read(text).Measures.ShouldBeEmpty();

    [Theory]
    [InlineData("5 percent")]
    [InlineData("5 per cent")]
    [InlineData("5 pct")]
    [InlineData("5 pour cent")]
    [InlineData("5%")]
    [InlineData("5 %")]
    public void Per_cent_is_written_in_many_ways(string number) => Marked.Read($"Keep waste at {number}").Measures.ShouldHaveSingleItem().Unit.ShouldBe("%");

    private static double? Value(string text, string? language = null) => Marked.Read(text, language).Target?.Value;
}
