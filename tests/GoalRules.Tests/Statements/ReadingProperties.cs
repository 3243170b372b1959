using System.Globalization;
using CsCheck;

namespace GoalRules.Tests;

public class ReadingProperties
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "try to", "do our best", "s'efforcer", "tout mettre en œuvre", "X", "X%", "??", "[", "]", "<date>", "TBD", "by", "end of the", "Q3", "FY", "2026", "30/06/2026",
        "1er", "March", "currently", "from", "to 1.2M", "2 500", "(", ")", "#", "every", "zero", "double", "three", "hundred", "a million", "half", "between", "at least", "or more", "->", "to", "by", "%", "fin", "d’ici", "year-end", "1,234.5", ".", ",", "-", "'", "$", " ", "\u00a0", "\u200b", "\u202e", "שלום", "🚀", "\ud83d", "\ude80", "\0", "é", "e\u0301", "ſ", "İ", "K", "ß",
        "raise the win rate", "by 5 %", "increase in", "MQLs", "active users", "ZQR", "=", "i.e.", "by holding", "through", "meetings", "en organisant", "\u0301", "\u200d", "👩‍🚀", "5\u20e3", "𝟜", "ก็", "“", "«");

    /// <summary>Any UTF-16 units at all, mixed with what readers look for.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Pieces, Pieces.Select(piece => $" {piece} "), Gen.Char.Select(c => c.ToString())).List[0, 40].Select(string.Concat);

    private static readonly Gen<string?> Languages = Gen.OneOf<string?>((string?)null, "en", "fr-CA", "de");

    [Fact]
    public void Reading_never_throws_and_every_span_lies_inside_the_text() =>
        Gen.Select(Texts, Languages).Obey((text, language) =>
            WholeReading.Of(Marked.Read(text, language)).Spans.All(span => span.Start >= 0 && span.Length > 0 && span.End <= text.Length));

    [Fact]
    public void No_span_splits_a_character() =>
        Gen.Select(Texts, Languages).Obey((text, language) =>
            WholeReading.Of(Marked.Read(text, language)).Spans.All(span => !IsInsideCharacter(text, span.Start) && !IsInsideCharacter(text, span.End)));

    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("X")]
    [InlineData("?")]
    [InlineData("%")]
    [InlineData("(")]
    [InlineData("\ud83d")]
    [InlineData("\u0301")]
    [InlineData("\u202e")]
    [InlineData("\u200b")]
    [InlineData("ש")]
    [InlineData("🚀")]
    public void A_hundred_kilobytes_of_one_character_are_read(string character)
    {
        var text = string.Concat(Enumerable.Repeat(character, 100_000 / character.Length));

        WholeReading.Of(Marked.Read(text)).Spans.ShouldAllBe(span => span.Start >= 0 && span.End <= text.Length);
    }

    [Fact]
    public void Phrases_come_in_the_order_of_the_text_and_do_not_overlap() =>
        Texts.Obey(text =>
        {
            var statement = Marked.Read(text);
            return new[] { statement.EffortPhrases, statement.Placeholders, statement.Dates, statement.Numbers, statement.Terms, statement.Methods }
                .All(phrases => phrases.Zip(phrases.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start));
        });

    [Fact]
    public void Case_does_not_change_how_many_effort_phrases_and_methods_are_found() =>
        Texts.Obey(text =>
        {
            var asWritten = Counts(text);
            return Counts(text.ToUpperInvariant()) == asWritten && Counts(text.ToLowerInvariant()) == asWritten;
        });

    [Fact]
    public void Curly_quotes_special_spaces_and_hyphens_change_nothing() =>
        Gen.Select(Texts, Languages, Gen.Int[0, 3]).Obey((text, language, variant) =>
        {
            var plain = text.Replace('’', '\'').Replace('\u00a0', ' ');
            return WholeReading.Of(Marked.Read(Typeset(plain, variant), language)).Lines.SequenceEqual(WholeReading.Of(Marked.Read(plain, language)).Lines);
        });

    [Fact]
    public void Reading_twice_gives_the_same() =>
        Gen.Select(Texts, Languages).Obey((text, language) =>
            WholeReading.Of(Marked.Read(text, language)).Lines.SequenceEqual(WholeReading.Of(Marked.Read(text, language)).Lines));

    [Fact]
    public void The_order_in_which_properties_are_read_changes_nothing() =>
        Texts.Obey(text =>
        {
            var statement = Marked.Read(text);
            _ = (statement.Methods, statement.Terms, statement.IsVague, statement.Baseline, statement.Placeholders);
            return WholeReading.Of(statement).Lines.SequenceEqual(WholeReading.Of(Marked.Read(text)).Lines);
        });

    [Fact]
    public void Two_lexicons_never_see_each_others_reading()
    {
        var other = Lexicons.BuiltIn.With(new Dictionary<string, WordLists>
        {
            ["en"] = new(new Dictionary<string, IReadOnlyList<string>> { ["effort"] = ["raise the win rate"], ["company-terms"] = ["year-end"], ["well-known-acronyms"] = ["ZQR"], ["amount-changes"] = ["through"] }),
        });
        Texts.Obey(text =>
        {
            Statement submitted = text;
            var (mine, theirs) = (submitted.Of("G1", "statement", Lexicons.BuiltIn.All), submitted.Of("G1", "statement", other.All));
            var readings = new[] { mine, theirs, mine, theirs }.AsParallel().AsOrdered().Select(WholeReading.Of).ToArray();
            return readings[0].Lines.SequenceEqual(WholeReading.Of(Marked.Read(text)).Lines)
                && readings[1].Lines.SequenceEqual(WholeReading.Of(((Statement)text).Of("G1", "statement", other.All)).Lines)
                && readings[2].Lines.SequenceEqual(readings[0].Lines) && readings[3].Lines.SequenceEqual(readings[1].Lines);
        });
    }

    private static (int, int) Counts(string text)
    {
        var statement = Marked.Read(text);
        return (statement.EffortPhrases.Count, statement.Methods.Count);
    }

    private static string Typeset(string plain, int variant) => variant switch
    {
        0 => plain.Replace('\'', '’').Replace('"', '”'),
        1 => plain.Replace(' ', '\u00a0').Replace('\'', 'ʼ').Replace('"', '“'),
        2 => plain.Replace(' ', '\u202f').Replace('-', '\u2011'),
        _ => plain.Replace(' ', '\t').Replace('-', '–'),
    };

    /// <summary>Whether a place lies between the halves of a surrogate pair, or before a mark that belongs to what stands before.</summary>
    private static bool IsInsideCharacter(string text, int place)
    {
        if (place == 0 || place >= text.Length) return false;
        return (char.IsHighSurrogate(text[place - 1]) && char.IsLowSurrogate(text[place]))
            || char.GetUnicodeCategory(text[place]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
    }
}
