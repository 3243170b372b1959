using System.Diagnostics;

namespace GoalRules.Tests;

public class ReadingTimeTests
{
    private const int TextLength = 100_000;

    /// <summary>A reader that looked at the rest of the text again at every word would take minutes.</summary>
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(2);

    [Theory]
    [InlineData("a")]
    [InlineData("?")]
    [InlineData("_")]
    [InlineData("X")]
    [InlineData("X ")]
    [InlineData("[")]
    [InlineData("$X")]
    [InlineData("(X a")]
    [InlineData("by ")]
    [InlineData("end of the ")]
    [InlineData("end of year ")]
    [InlineData("year ")]
    [InlineData("fy ")]
    [InlineData("this ")]
    [InlineData("Q3-")]
    [InlineData("1 Q3 ")]
    [InlineData("1 EOY ")]
    [InlineData("2026-")]
    [InlineData("1.")]
    [InlineData("1-")]
    [InlineData("1 ")]
    [InlineData("work o")]
    [InlineData("do your bes")]
    [InlineData("\ud83d")]
    public void A_text_of_one_repeated_token_is_read_in_time_linear_in_its_length(string token)
    {
        var text = string.Concat(Enumerable.Repeat(token, TextLength / token.Length));
        var started = Stopwatch.GetTimestamp();

        var statement = Marked.Read(text);
        _ = statement.EffortPhrases.Count + statement.Placeholders.Count + statement.Dates.Count + statement.Numbers.Count;

        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(Generous);
    }
}
