using System.Diagnostics;

namespace GoalRules.Tests;

public class ReadingTimeTests
{
    /// <summary>Ten times the text takes ten times the time; a reader that looked back or ahead without bound would take a hundred times.</summary>
    private const int MostTimesLonger = 40;

    /// <summary>What the machine may be busy with otherwise.</summary>
    private static readonly TimeSpan Noise = TimeSpan.FromMilliseconds(400);

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
    [InlineData("(1 ")]
    [InlineData("X% 1 ")]
    [InlineData("from 1 ")]
    [InlineData("every ")]
    [InlineData("half a million ")]
    [InlineData("1 of ")]
    [InlineData("1 or more ")]
    [InlineData("and build ")]
    [InlineData("work o")]
    [InlineData("do your bes")]
    [InlineData("\ud83d")]
    [InlineData("a\u0301")]
    [InlineData("\u0301")]
    [InlineData("by holding ")]
    [InlineData("through meetings ")]
    [InlineData("by quickly ")]
    [InlineData("raise share by 5 % ")]
    [InlineData("5 % increase in share ")]
    [InlineData("share of ")]
    [InlineData("MQL ")]
    [InlineData("MQL (")]
    [InlineData("active users (")]
    [InlineData("raise ZQR to 1 ")]
    public void A_text_of_one_repeated_token_is_read_in_time_linear_in_its_length(string token)
    {
        ShortestOfFive(token, 100_000).ShouldBeLessThan((MostTimesLonger * ShortestOfFive(token, 10_000)) + Noise);
    }

    private static TimeSpan ShortestOfFive(string token, int length)
    {
        var text = string.Concat(Enumerable.Repeat(token, length / token.Length));
        return Enumerable.Range(0, 5).Min(_ =>
        {
            var started = Stopwatch.GetTimestamp();
            WholeReading.Read(Marked.Read(text));
            return Stopwatch.GetElapsedTime(started);
        });
    }
}
