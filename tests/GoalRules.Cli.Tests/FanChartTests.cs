using Spectre.Console;

namespace GoalRules.Cli.Tests;

public sealed class FanChartTests
{
    private static readonly ChartPoint[] History = [.. Enumerable.Range(0, 20).Select(i => new ChartPoint(i - 19, 30 + i))];
    private static readonly ChartFan[] Fan = [.. Enumerable.Range(1, 6).Select(i => new ChartFan(i, 49 - (2 * i), 49 - i, 49, 49 + i, 49 + (2 * i)))];

    [Theory]
    [InlineData(20)]
    [InlineData(37)]
    [InlineData(80)]
    [InlineData(200)]
    public void It_keeps_within_16_rows_the_terminal_and_80_columns(int width)
    {
        var lines = Lines(Chart(55), width);

        lines.Length.ShouldBeLessThanOrEqualTo(16);
        lines.ShouldAllBe(line => line.Columns() <= Math.Min(width, 80));
        lines.Max(line => line.Columns()).ShouldBeGreaterThan(Math.Min(width, 80) - 2);
    }

    [Fact]
    public void Where_there_is_no_room_nothing_is_drawn() => Lines(Chart(55), 12).ShouldBeEmpty();

    [Fact]
    public void History_the_fan_and_the_target_are_drawn()
    {
        var lines = Lines(Chart(55), 80);

        lines.ShouldContain(line => line.StartsWith("55 │╌", StringComparison.Ordinal));
        lines[0].ShouldStartWith("61 │");
        lines[11].ShouldStartWith("30 │●");
        lines[0].ShouldEndWith("░");
        lines.Count(line => line.EndsWith('▒') || line.EndsWith('○')).ShouldBeGreaterThan(2);
        lines[12].ShouldMatch(@"^ +-19 +now +\+6$");
        lines[13].Trim().ShouldBe("● so far  ▒ 4 of 10 outcomes  ░ 8 of 10  ╌ target");
    }

    [Fact]
    public void Where_the_console_knows_only_ASCII_so_does_the_chart()
    {
        var lines = Lines(Chart(55), 80, isUnicode: false);

        lines.ShouldAllBe(line => line.All(char.IsAscii));
        lines[13].Trim().ShouldBe("* so far  : 4 of 10 outcomes  . 8 of 10  - target");
    }

    [Theory]
    [InlineData(1e6, "target far above")]
    [InlineData(-1e6, "target far below")]
    public void A_target_far_away_does_not_press_the_rest_together(double target, string words)
    {
        var lines = Lines(Chart(target), 80);

        lines[0].ShouldStartWith("61 │");
        lines[^1].ShouldEndWith(words);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(0)]
    [InlineData(-1e300)]
    [InlineData(1e-300)]
    public void A_series_that_never_moved_is_drawn(double value)
    {
        ChartFan[] fan = [ChartFan.Of(new ChartPoint(1, value))];

        Lines(FanChart.Of([new ChartPoint(-1, value), new ChartPoint(0, value)], fan, [value], Place)!, 80).Length.ShouldBe(14);
    }

    [Fact]
    public void What_is_too_far_apart_for_arithmetic_is_not_drawn() =>
        FanChart.Of([new ChartPoint(-1, -1.7e308), new ChartPoint(0, 1.7e308)], [ChartFan.Of(new ChartPoint(1, 0))], [], Place).ShouldBeNull();

    [Fact]
    public void Only_as_much_history_is_shown_as_the_steps_ahead_call_for()
    {
        ChartPoint[] history = [.. Enumerable.Range(0, 1000).Select(i => new ChartPoint(i - 999, i))];

        Lines(FanChart.Of(history, [new ChartFan(1, 998, 999, 1000, 1001, 1002)], [], Place)!, 80)[12].Trim().ShouldStartWith("-23 ");
    }

    private static FanChart Chart(double target) => FanChart.Of(History, Fan, [target], Place).ShouldNotBeNull();

    private static string Place(double x) => x == 0 ? "now" : $"{x:+0;-0}";

    private static string[] Lines(FanChart chart, int width, bool isUnicode = true)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = isUnicode;
        console.Write(chart);
        return writer.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
