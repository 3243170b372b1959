using CsCheck;

namespace GoalRules.Tests;

public class ReadingProperties
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "try to", "do our best", "s'efforcer", "tout mettre en œuvre", "X", "X%", "??", "[", "]", "<date>", "TBD", "by", "end of the", "Q3", "FY", "2026", "30/06/2026",
        "1er", "March", "currently", "from", "to 1.2M", "2 500", "(", ")", "#", "every", "zero", "double", "three", "hundred", "a million", "half", "between", "at least", "or more", "->", "to", "by", "%", "fin", "d’ici", "year-end", "1,234.5", ".", ",", "-", "'", "$", " ", "\u00a0", "\u200b", "\u202e", "שלום", "🚀", "\ud83d", "\ude80", "\0", "é", "e\u0301", "ſ", "İ", "K", "ß");

    /// <summary>Any UTF-16 units at all, mixed with what readers look for.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Pieces, Gen.Char.Select(c => c.ToString())).List[0, 40].Select(string.Concat);

    private static readonly Gen<string?> Languages = Gen.OneOf<string?>((string?)null, "en", "fr-CA", "de");

    [Fact]
    public void Reading_never_throws_and_every_span_lies_inside_the_text() =>
        Gen.Select(Texts, Languages).Sample((text, language) =>
        {
            var statement = Marked.Read(text, language);
            return Everything(statement).All(span => span.Start >= 0 && span.Length > 0 && span.End <= text.Length);
        });

    [Fact]
    public void Phrases_come_in_the_order_of_the_text_and_do_not_overlap() =>
        Texts.Sample(text =>
        {
            var statement = Marked.Read(text);
            return new[] { statement.EffortPhrases, statement.Placeholders, statement.Dates, statement.Numbers }
                .All(phrases => phrases.Zip(phrases.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start));
        });

    [Fact]
    public void Case_does_not_change_how_many_effort_phrases_are_found() =>
        Texts.Sample(text =>
        {
            var asWritten = Marked.Read(text).EffortPhrases.Count;
            return Marked.Read(text.ToUpperInvariant()).EffortPhrases.Count == asWritten
                && Marked.Read(text.ToLowerInvariant()).EffortPhrases.Count == asWritten;
        });

    [Fact]
    public void Reading_twice_gives_the_same() =>
        Texts.Sample(text => Everything(Marked.Read(text)).SequenceEqual(Everything(Marked.Read(text))));

    private static IEnumerable<TextSpan> Everything(Statement statement) =>
        statement.Words.Select(word => word.Span).Concat(
            statement.EffortPhrases.Concat(statement.Placeholders).Concat(statement.Dates).Concat(statement.Numbers)
                .Concat(statement.Amounts.Select(amount => amount.Phrase)).Concat(NamedPhrase.In(statement).Select(named => named.Phrase))
                .Concat(new[] { statement.Target?.Phrase, statement.Baseline?.Phrase }.OfType<Phrase>()).Select(phrase => phrase.Span));

    [Fact]
    public void Judging_never_throws_and_judges_the_same_twice() =>
        Gen.Select(Texts, Languages).Sample((text, language) => Judge(Marked.Read(text, language)) == Judge(Marked.Read(text, language)));

    private static (MeasureKind, bool, bool, bool, bool) Judge(Statement statement) =>
        (statement.MeasureKind, statement.IsVague, statement.IsActivity, statement.IsCompound, statement.IsUnderstood);
}
