using System.Globalization;
using System.Text.Json;

namespace GoalRules.Cli.Tests;

public sealed class ChanceTests : IDisposable
{
    private static readonly string History = string.Join(", ", Enumerable.Range(0, 24).Select(i =>
        string.Create(CultureInfo.InvariantCulture, $$"""{ date: {{new DateOnly(2024, 2, 1).AddMonths(i).AddDays(-1):yyyy-MM-dd}}, value: {{35 + (i / 2) + (i % 3)}} }""")));

    private static readonly string Goals =
        $"""
        asOf: 2026-01-15
        cycle: {"{ start: 2026-01-01, end: 2026-06-30 }"}
        goals:
          - id: G2
            statement: Raise the NPS of the depot to 50
            measures: [{"{ metric: nps, target: 50 }"}]
          - id: G1
            statement: Lower complaints to 10
            measures: [{"{ name: Complaints, target: 10, direction: DOWN }"}, {"{ name: Noise }"}]
        metrics:
          - id: nps
            name: NPS of the depot
            direction: UP
            frequency: MONTHLY
            history: [{History}]
        """;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Each_target_is_told_with_its_chance_and_what_that_goes_by()
    {
        var outcome = Chance("goals.yaml", Goals);

        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldMatch(@"goal G2, NPS of the depot: (about|next to) [^\n]+ %\) to reach 50 or more by 2026-06-30\n    goes by 24 observations, 6 steps ahead; \d+ of 18 past stretches of that length moved as far\n    targets: ");
        outcome.Output.ShouldContain("╌ target\n");
    }

    [Fact]
    public void A_goal_that_is_under_way_is_told_where_it_should_be_and_what_is_believable() =>
        Chance("goals.yaml", Goals.Replace("measures: [{ metric: nps", "status: RUNNING\n    checkIns: [{ date: 2026-01-12, value: 45 }]\n    measures: [{ metric: nps", StringComparison.Ordinal)).Output
            .ShouldMatch(@"under way: stands at 45 on 2026-01-12 where an even way to the target would be at \d+(\.\d+)?; as likely reached as not: \d+");

    [Fact]
    public void Where_there_is_no_chance_the_reason_is_told() =>
        Chance("goals.yaml", Goals).Output.ShouldMatch(@"goal G1, Complaints: no chance can be told of whether to reach 10 or less by 2026-06-30\n    because [^\n]+; \d+ more observations are needed\n\n");

    [Theory]
    [InlineData(40)]
    [InlineData(300)]
    public void On_a_terminal_lines_are_wrapped_below_their_beginning(int width)
    {
        var outcome = _tool.RunInTerminal(width, "chance", _tool.Write("goals.yaml", Goals));

        var lines = outcome.Output.Split('\n');
        lines.ShouldAllBe(line => line.Columns() <= Math.Min(width, 100));
        lines.SkipWhile(line => !line.StartsWith("    goes by ", StringComparison.Ordinal)).TakeWhile(line => !line.Contains('│')).ShouldAllBe(line => line.StartsWith("    ", StringComparison.Ordinal));
    }

    [Fact]
    public void As_JSON_each_target_has_what_the_server_answers()
    {
        var outcome = Chance("goals.yaml", Goals, "--format", "json");

        var lines = outcome.Output.TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(2);
        using var json = JsonDocument.Parse(lines.Single(line => line.Contains("G2")));
        json.RootElement.EnumerateObject().Select(field => field.Name).ShouldBe(["goalId", "measure", "assessment", "pace"]);
        var assessment = json.RootElement.GetProperty("assessment");
        assessment.EnumerateObject().Select(field => field.Name).ShouldBe(["rulePack", "asOf", "chance", "reason", "missingObservations", "observations", "steps", "targets", "fan", "pastMoves", "reliable"]);
        assessment.GetProperty("chance").GetDouble().ShouldBeInRange(0, 1);
        assessment.GetProperty("targets").GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public void The_day_that_counts_as_today_can_be_chosen() =>
        Chance("goals.yaml", Goals, "--as-of", "2025-12-15").Output.ShouldContain("goes by 23 observations");

    [Theory]
    [InlineData("goals.jsonl", """{"id": "G1", "statement": "Raise the NPS of the depot to 50"}""")]
    [InlineData("goals.json", """{"goals": [{"id": "G1", "statement": "Raise the NPS of the depot to 50"}]}""")]
    [InlineData("goals.csv", "id,statement\nG1,Raise the NPS of the depot to 50\n")]
    public void Where_no_measure_has_a_target_that_is_said(string file, string text)
    {
        var outcome = Chance(file, text);

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldEndWith($"~/{file}: no goal has a measure with a target, so that there is nothing to tell\n");
    }

    [Fact]
    public void Parts_of_a_submission_are_told_from_series_and_may_come_from_the_standard_input()
    {
        const string Parts =
            """
            {"goals": [{"id": "G1", "statement": "Lower complaints", "measures": [{"metric": "M1", "target": 5}]}]}
            {"metrics": [{"id": "M1", "name": "Complaints"}]}
            """;

        _tool.RunWithInput(Parts, "chance", "-", "--input", "jsonl").Output.ShouldStartWith("goal G1, Complaints: ");
        Chance("parts.jsonl", Parts).Output.ShouldStartWith("goal G1, Complaints: ");
    }

    [Fact]
    public void A_mistake_in_a_submission_is_bad_input()
    {
        var outcome = Chance("goals.yaml", Goals.Replace("value: 35", "value: many"));

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldStartWith("~/goals.yaml(");
    }

    [Theory]
    [InlineData("nowhere.jsonl", "there is no such file; check the path")]
    [InlineData("empty.jsonl", "is empty")]
    [InlineData(".", "is a folder")]
    [InlineData("goals.yaml --as-of 2026-02-30", "--as-of '2026-02-30' is no day of the calendar, written as YYYY-MM-DD.")]
    [InlineData("goals.yaml --pack nowhere", "There is no folder 'nowhere'")]
    [InlineData("goals.yaml --format sarif", "'sarif'")]
    public void What_makes_no_sense_is_bad_usage(string args, string reason)
    {
        _tool.Write("goals.yaml", Goals);
        _tool.Write("empty.jsonl", "\n \n");
        var parts = args.Split(' ');

        var outcome = _tool.Run(["chance", _tool.In(parts[0]), .. parts[1..]]);

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain(reason);
    }

    [Theory]
    [InlineData(0.004, "next to none (less than 1 %)")]
    [InlineData(0.012, "about 1 in 100 (1 %)")]
    [InlineData(0.02, "about 1 in 50 (2 %)")]
    [InlineData(0.034, "about 1 in 30 (3 %)")]
    [InlineData(0.05, "about 1 in 20 (5 %)")]
    [InlineData(0.08, "about 1 in 10 (8 %)")]
    [InlineData(0.31, "about 3 in 10 (31 %)")]
    [InlineData(0.5, "about 5 in 10 (50 %)")]
    [InlineData(0.92, "about 9 in 10 (92 %)")]
    [InlineData(0.95, "about 19 in 20 (95 %)")]
    [InlineData(0.987, "about 99 in 100 (99 %)")]
    [InlineData(0.996, "next to certain (more than 99 %)")]
    public void Chances_are_told_in_words(double chance, string words) => ChanceText.InWords(chance).ShouldBe(words);

    private Outcome Chance(string file, string text, params string[] options)
    {
        _tool.Write(file, text);
        return _tool.Run(["chance", _tool.In(file), .. options]);
    }
}
