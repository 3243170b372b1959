namespace GoalRules.Tests;

/// <summary>
/// Shouting changes nothing of what can be read without capitals. Terms and placeholders are told by their capitals, and how vague or
/// compound a text is judged by its names among others.
/// </summary>
public class CaseTests
{
    private static readonly string[] Openings =
        ["raise the win rate", "cut waiting in the clinics", "we will double the share of repeat guests", "improve the mood in the kitchen", "do our best for the drivers", "hold 12 trainings", "no accident happens"];

    private static readonly string[] Amounts =
        ["", " from 31 % to 40 %", " by 5 percent", " by at least 5 %", " to 300 (currently 250)", " to four", " by holding weekly calls with every depot", " below 24 hours"];

    private static readonly string[] Dates =
        ["", " by the end of march", " by q3 2026", " before 30 june 2026", " within 90 days", " by year-end", " in the second half of 2026", " by 2026-06-30"];

    [Theory]
    [InlineData("upper")]
    [InlineData("sentence")]
    [InlineData("title")]
    public void Upper_and_mixed_case_are_understood_like_lower_case(string style) =>
        (from opening in Openings
         from amount in Amounts
         from date in Dates
         let text = $"{opening}{amount}{date}"
         let written = Written(text, style)
         where Understood(written) != Understood(text)
         select $"{written}: {Understood(written)}, not {Understood(text)}").ShouldBeEmpty();

    private static string Written(string sentence, string style) => style switch
    {
        "upper" => sentence.ToUpperInvariant(),
        "sentence" => char.ToUpperInvariant(sentence[0]) + sentence[1..],
        _ => string.Join(' ', sentence.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..])),
    };

    private static string Understood(string text)
    {
        var statement = Marked.Read(text);
        return string.Join("; ",
        [
            Stated(statement.Target), Stated(statement.Baseline), .. Spans(statement.Dates), .. Spans(statement.EffortPhrases), .. Spans(statement.Methods), .. Spans(statement.Numbers),
            $"{statement.ChangeVerb?.Span} {statement.Direction} {statement.StatesBaseline}",
            .. statement.PercentChanges.Select(change => $"{change.Phrase.Span} {change.IsOfShare} {change.Direction}"),
            $"{statement.DeadlinePeriod(Linked.AsOf, new FiscalCalendar(1))}",
        ]);
    }

    private static string Stated(StatedTarget? target) => target is null ? "none" : $"{target.Phrase.Span} {target.Value} {target.Unit.ToUpperInvariant()} {target.Kind}";

    private static IEnumerable<string> Spans(IEnumerable<Phrase> phrases) => phrases.Select(phrase => $"{phrase.Span}");
}
