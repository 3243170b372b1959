using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GoalRules.Cli.Tests;

public sealed class ChanceSeriesTests : IDisposable
{
    private const string Nps =
        """{"id": "NPS", "variant": "full", "type": "INDUSTRY", "history": [31, 33, 32, 35, 36, 35, 38, 37, 39, 41], "period": "monthly", "questions": [{"h": 1, "direction": "up", "target": 40, "reached": true}, {"h": 6, "direction": "down", "target": 45}]}""";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Each_series_is_one_line_of_JSON_in_the_order_of_the_file()
    {
        var outcome = Json($"{Nps}\n{Nps.Replace("NPS", "other")}\n");

        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        var lines = outcome.Output.TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(2);
        lines[0].ShouldMatch("""^\{"id":"NPS","variant":"full","p":\[0\.\d+,0\.\d+\]\}$""");
        lines[1].ShouldStartWith("""{"id":"other",""");
    }

    [Theory]
    [InlineData(""" "id": "Zoë \u00e9 顧客", "variant": "short" """, """{"id":"Zoë \u00e9 顧客","variant":"short","p":[""")]
    [InlineData(""" "id": 17.50, "variant": null """, """{"id":17.50,"variant":null,"p":[""")]
    [InlineData(""" "variant": "short" """, """{"variant":"short","p":[""")]
    [InlineData(""" "id": "A" """, """{"id":"A","p":[""")]
    public void Id_and_variant_come_back_as_they_came(string fields, string answer) =>
        Json($$"""{ {{fields}}, "history": [1, 2, 4], "period": "yearly", "questions": [] }""").Output.ShouldBe($"{answer}]}}\n");

    [Fact]
    public void To_be_above_and_to_be_below_a_target_are_certain_together()
    {
        var p = Chances(Series("[3, 5, 4, 6, 8, 7]", """{"h": 2, "direction": "up", "target": 9}, {"h": 2, "direction": "down", "target": 9}"""));

        (p[0] + p[1]).ShouldBe(1, 2e-6);
        p[0].ShouldBeLessThan(0.5);
    }

    [Fact]
    public void A_harder_target_has_a_smaller_chance()
    {
        var p = Chances(Series("[3, 5, 4, 6, 8, 7]", string.Join(", ", Enumerable.Range(0, 30).Select(i => $$"""{"h": 3, "direction": "up", "target": {{i}}}"""))));

        p.ShouldBeInOrder(SortDirection.Descending);
        p.ShouldAllBe(chance => chance >= 0 && chance <= 1);
    }

    [Fact]
    public void Numbers_have_six_decimals_at_most_and_no_exponent()
    {
        var questions = string.Join(", ", Enumerable.Range(0, 400).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""{"h": 1, "direction": "up", "target": {{i / 10.0}}}""")));

        Json(Series("[3, 5, 4, 6, 8, 7]", questions)).Output.ShouldMatch("""^\{"p":\[((0\.\d{1,6}|0|1),?)+\]\}\n$""");
    }

    [Theory]
    [InlineData("[7, 7, 7]")]
    [InlineData("[1e308, -1e308, 1e308, 1.5e308]")]
    [InlineData("[4e-320, 5e-324, 0]")]
    [InlineData("[0, 0, 0, 1e300]")]
    public void Any_finite_history_has_chances(string history)
    {
        var series = Series(history, """{"h": 1, "direction": "up", "target": 7}, {"h": 12, "direction": "down", "target": -1e308}""");

        Chances(series).Length.ShouldBe(2);
        _tool.Run("chance", _tool.In("series.jsonl")).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("", "has no 'history'; write the numbers, the oldest first, such as [12, 13.5, 14]")]
    [InlineData(""" "history": "1 2 3", """, "history \"1 2 3\" is no list; write the numbers, the oldest first, such as [12, 13.5, 14]")]
    [InlineData(""" "history": [1, 2], """, "history holds 2 numbers; at least 3 are needed to say anything")]
    [InlineData(""" "history": [1, 2, null, 4], """, "history[2] null is no finite number; write one for each step, without gaps")]
    [InlineData(""" "history": [1, 2, 1e999], """, "history[2] 1e999 is no finite number; write one for each step, without gaps")]
    public void A_history_that_is_none_is_named(string history, string problem) =>
        Problem($$"""{ {{history}} "period": "yearly", "questions": [] }""").ShouldBe(problem);

    [Theory]
    [InlineData("", "has no 'period'; choose monthly, quarterly, yearly, other")]
    [InlineData(""" "period": "weekly", """, "period \"weekly\" is not known; choose monthly, quarterly, yearly, other")]
    [InlineData(""" "period": 12, """, "period 12 is not known; choose monthly, quarterly, yearly, other")]
    public void A_period_that_is_none_is_named(string period, string problem) =>
        Problem($$"""{ "history": [1, 2, 3], {{period}} "questions": [] }""").ShouldBe(problem);

    [Theory]
    [InlineData("""{"h": 0, "direction": "up", "target": 1}""", "questions[1].h 0 is no number of steps ahead; write a whole one from 1 to 100000")]
    [InlineData("""{"h": 1.5, "direction": "up", "target": 1}""", "questions[1].h 1.5 is no number of steps ahead; write a whole one from 1 to 100000")]
    [InlineData("""{"h": 1000000, "direction": "up", "target": 1}""", "questions[1].h 1000000 is no number of steps ahead; write a whole one from 1 to 100000")]
    [InlineData("""{"direction": "up", "target": 1}""", "questions[1] has no 'h'; count the steps ahead from 1")]
    [InlineData("""{"h": 1, "direction": "sideways", "target": 1}""", "questions[1].direction \"sideways\" is not known; choose up or down")]
    [InlineData("""{"h": 1, "target": 1}""", "questions[1] has no 'direction'; choose up or down")]
    [InlineData("""{"h": 1, "direction": "up"}""", "questions[1] has no 'target'; write the number to reach")]
    [InlineData("""{"h": 1, "direction": "up", "target": "1"}""", "questions[1].target \"1\" is no finite number; write the one to reach")]
    [InlineData("""{"h": 1, "direction": "up", "target": -1e999}""", "questions[1].target -1e999 is no finite number; write the one to reach")]
    [InlineData("5", "questions[1] 5 is no question; write {\"h\": 3, \"direction\": \"up\", \"target\": 50}")]
    public void A_question_that_is_none_is_named(string question, string problem) =>
        Problem(Series("[1, 2, 3]", $$"""{"h": 1, "direction": "up", "target": 1}, {{question}}""")).ShouldBe(problem);

    [Fact]
    public void Lines_that_cannot_be_understood_are_named_and_the_others_are_answered()
    {
        var outcome = Json($"{Nps}\n\n{{\"id\": 5\n[]\n{{\"history\": [1], \"history\": [2]}}\n\"\\ud800\"\n{Nps}");

        outcome.Code.ShouldBe(2);
        outcome.Output.TrimEnd('\n').Split('\n').Length.ShouldBe(2);
        outcome.Error.Split('\n').Select(line => line.Split(':')[0]).ShouldBe(["~/series.jsonl(3,1)", "~/series.jsonl(4,1)", "~/series.jsonl(5,1)", "~/series.jsonl(6,1)", ""]);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_named()
    {
        _tool.Write("series.jsonl", [.. Encoding.UTF8.GetBytes($"{Nps}\n{{\"id\": \""), 0xFF, .. "\"}\n"u8]);

        _tool.Run("chance", _tool.In("series.jsonl"), "--format", "json").Error.ShouldBe("~/series.jsonl(2,1): the byte 0xFF is not UTF-8; save the file as UTF-8\n");
    }

    [Fact]
    public void Line_ends_and_marks_of_any_kind_are_read()
    {
        var plain = Json($"{Nps}\n{Nps}\n").Output;

        Json($"\n\r\n  {Nps}\r\n\t{Nps}").Output.ShouldBe(plain);
        _tool.Write("series.jsonl", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{Nps}\n{Nps}")]);
        _tool.Run("chance", _tool.In("series.jsonl"), "--format", "json").Output.ShouldBe(plain);
    }

    [Fact]
    public void The_standard_input_is_read_as_well() =>
        _tool.RunWithInput(Nps, "chance", "-", "--input", "jsonl", "--format", "json").Output.ShouldBe(Json(Nps).Output);

    [Fact]
    public void Lines_of_any_length_are_read()
    {
        var lengths = new[] { 3, 100_000, 10, 20_000, 7, 4_000, 3 };
        var lines = lengths.Select(length => Series($"[{string.Join(", ", Enumerable.Range(0, length).Select(i => i % 7))}]", """{"h": 1, "direction": "up", "target": 5}"""));

        Json(string.Join('\n', Enumerable.Repeat(lines, 10).SelectMany(line => line))).Output.Split('\n').Length.ShouldBe((lengths.Length * 10) + 1);
    }

    [Fact]
    public void As_text_chances_and_likely_targets_are_told_in_words()
    {
        _tool.Write("series.jsonl", Nps);

        var outcome = _tool.Run("chance", _tool.In("series.jsonl"));

        outcome.Output.ShouldStartWith("series NPS, full: 10 observations, the last 41\n");
        outcome.Output.ShouldMatch(@"\n    at least 40 in 1 month: (about|next to) [^\n]+ %\)\n    targets: [\d.]+ at 9 in 10, [\d.]+ at 7 in 10, [\d.]+ at 5 in 10, [\d.]+ at 3 in 10, [\d.]+ at 1 in 10\n");
        outcome.Output.ShouldMatch(@"\n    at most 45 in 6 months: (about|next to) ");
        outcome.Output.ShouldContain("● so far");
    }

    [Fact]
    public void A_series_without_an_id_is_known_by_its_line()
    {
        _tool.Write("series.jsonl", $"\n{Series("[1, 2, 3]", "")}");

        _tool.Run("chance", _tool.In("series.jsonl")).Output.ShouldStartWith("line 2: 3 observations, the last 3\n");
    }

    private static string Series(string history, string questions) => $$"""{"history": {{history}}, "period": "other", "questions": [{{questions}}]}""";

    private string Problem(string line)
    {
        var outcome = Json(line);

        outcome.Code.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldStartWith("~/series.jsonl(1,1): ");
        return outcome.Error["~/series.jsonl(1,1): ".Length..].TrimEnd('\n');
    }

    private double[] Chances(string line)
    {
        using var json = JsonDocument.Parse(Json(line).Output);
        return [.. json.RootElement.GetProperty("p").EnumerateArray().Select(chance => chance.GetDouble())];
    }

    private Outcome Json(string text)
    {
        _tool.Write("series.jsonl", text);
        return _tool.Run("chance", _tool.In("series.jsonl"), "--format", "json");
    }
}
