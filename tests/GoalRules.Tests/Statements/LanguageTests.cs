namespace GoalRules.Tests;

public class LanguageTests
{
    private const string English = "Do your best";
    private const string French = "Faire de notre mieux";

    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("EN_us")]
    public void An_English_tag_reads_English_words_only(string tag)
    {
        Marked.Read(English, tag).EffortPhrases.Count.ShouldBe(1);
        Marked.Read(French, tag).EffortPhrases.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("fr-CA")]
    public void A_French_tag_reads_French_words_only(string tag)
    {
        Marked.Read(French, tag).EffortPhrases.Count.ShouldBe(1);
        Marked.Read(English, tag).EffortPhrases.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_tag_the_words_of_all_languages_count(string? tag)
    {
        Marked.Read($"{English}, {French}", tag).EffortPhrases.Count.ShouldBe(2);
        Marked.Read(English, tag).IsUnderstood.ShouldBeTrue();
    }

    [Theory]
    [InlineData("de")]
    [InlineData("x-klingon")]
    [InlineData("-")]
    public void An_unknown_language_is_not_understood(string tag)
    {
        var statement = Marked.Read("Do your best bis Jahresende", tag);

        statement.IsUnderstood.ShouldBeFalse();
        statement.EffortPhrases.ShouldBeEmpty();
        statement.Deadline.ShouldBeNull();
    }

    [Theory]
    [InlineData("Den Kundendienst nach besten Kräften verbessern")]
    [InlineData("Wir wollen mit mehr Bussen fahren")]
    [InlineData("Mejorar la atención de los clientes con nuevas oficinas para todos")]
    public void A_text_in_another_language_is_not_understood_though_nobody_named_it(string text) => Marked.Read(text).IsUnderstood.ShouldBeFalse();

    [Theory]
    [InlineData("Die Welt becomes our first newspaper partner")]
    [InlineData("Améliorer le service à la clientèle de nos succursales")]
    [InlineData("Volvo XC")]
    public void A_foreign_name_makes_no_foreign_text(string text) => Marked.Read(text).IsUnderstood.ShouldBeTrue();

    [Fact]
    public void A_pack_can_add_words_of_numbers_and_of_the_calendar()
    {
        var lexicon = With(("number-scales", "score = 20"), ("calendar-units", "trimester = quarter"), ("period-nouns", "trimester"), ("at-least", "a good"));

        var statement = ((Statement)"Open a good two score clinics by the end of the trimester").Of("G1", "statement", lexicon);

        var measure = statement.Measures.ShouldHaveSingleItem();
        measure.To.ShouldNotBeNull().Value.ShouldBe(40);
        measure.Comparator.ShouldBe(Comparator.AtLeast);
        statement.DeadlinePeriod(new DateOnly(2026, 1, 15), new FiscalCalendar(FirstMonth: 1)).ShouldBe(Period.Of(new DateOnly(2026, 3, 31)));
    }

    [Theory]
    [InlineData("calendar-units", "sprint = week", true)]
    [InlineData("calendar-units", "sprint = fortnight", false)]
    [InlineData("calendar-units", "sprint = 3", false)]
    [InlineData("months", "ventôse = 3", true)]
    [InlineData("months", "ventôse = 13", false)]
    [InlineData("number-words", "score = 20", true)]
    [InlineData("number-words", "score", false)]
    [InlineData("fractions", "tithe = 0.1", true)]
    [InlineData("fractions", "tithe = 1e999", false)]
    [InlineData("effort", "give it our all", true)]
    public void A_word_with_a_value_must_have_one_that_its_section_knows(string section, string entry, bool isRight) =>
        (LexiconValues.Problem(section, entry) is null).ShouldBe(isRight);

    [Fact]
    public void A_number_and_a_date_in_digits_are_read_in_any_language()
    {
        var statement = Marked.Read("Ausschuss von 6 auf 3 % bis 30.09.2026", "de");

        statement.Numbers.Select(number => number.Text).ShouldBe(["6", "3"]);
        statement.Deadline.ShouldNotBeNull().Text.ShouldBe("30.09.2026");
    }

    private static Lexicon With(params IEnumerable<(string Section, string Entry)> words) =>
        Lexicons.BuiltIn.With(new Dictionary<string, WordLists>(StringComparer.Ordinal)
        {
            ["en"] = new WordLists(words.ToDictionary(word => word.Section, IReadOnlyList<string> (word) => [word.Entry], StringComparer.Ordinal)),
        }).For("en");
}
