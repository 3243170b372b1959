namespace GoalRules.Tests;

public class PhraseSetTests
{
    [Theory]
    [InlineData("try to; retry to, try tomorrow, TRY TO", "try to; TRY TO")]
    [InlineData("(try to)", "try to")]
    [InlineData("étry to", "")]
    public void Only_whole_words_are_found(string text, string found) => Find(text, "try to").ShouldBe(Split(found));

    [Fact]
    public void The_longest_phrase_wins() => Find("end of year end", "end", "end of year", "year end").ShouldBe(["end of year", "end"]);

    [Fact]
    public void A_shorter_phrase_is_found_where_the_longer_one_does_not_end_at_a_word() =>
        Find("work on onboarding", "work on on", "work on").ShouldBe(["work on"]);

    [Fact]
    public void Occurrences_do_not_overlap() => Find("on and on and on", "on and on").ShouldBe(["on and on"]);

    [Fact]
    public void A_phrase_may_begin_or_end_with_a_sign() => Find("40% of sales", "% of").ShouldBe(["% of"]);

    [Fact]
    public void Phrases_may_differ_in_case_only() => Find("tbd", "TBD", "tbd").ShouldBe(["tbd"]);

    [Fact]
    public void An_empty_set_finds_nothing() => new PhraseSet([]).OccursIn("anything").ShouldBeFalse();

    private static string[] Split(string found) => found.Split("; ", StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Find(string text, params string[] phrases) =>
        new PhraseSet(phrases).Find(text).Select(span => text.Substring(span.Start, span.Length));
}
