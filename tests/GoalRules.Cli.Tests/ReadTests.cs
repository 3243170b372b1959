using System.Text.Json;

namespace GoalRules.Cli.Tests;

public sealed class ReadTests : IDisposable
{
    private const string Bare =
        """
        {"id": "G2", "statement": "Raise the share of repeat guests from 31 % to 40 % by Q2 2026"}
        {"id": "G1", "statement": "Do our best for the drivers"}
        """;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Each_goal_is_one_line_of_JSON_in_the_order_of_the_file()
    {
        var outcome = Read("goals.jsonl", Bare, "--format", "json");

        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        var lines = outcome.Output.TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(2);
        lines[0].ShouldStartWith("""{"id":"G2","measureKind":"numeric","target":{"value":40,"unit":"%"},"baseline":{"value":31,"unit":"%"},"deadline":{"text":"Q2 2026","start":"2026-04-01","end":"2026-06-30"},"vague":""");
        lines[0].ShouldEndWith("""{"name":"target","start":46,"length":2,"text":"40"},{"name":"deadline","start":54,"length":7,"text":"Q2 2026"}]}""");
        lines[1].ShouldContain(""","target":null,"baseline":null,"deadline":null,""");
        lines[1].ShouldContain(""","effortOnly":true,""");
    }

    [Fact]
    public void The_fields_are_those_of_the_contract()
    {
        using var json = JsonDocument.Parse(Read("goals.jsonl", Bare, "--format", "json").Output.Split('\n')[0]);

        json.RootElement.EnumerateObject().Select(field => field.Name)
            .ShouldBe(["id", "measureKind", "target", "baseline", "deadline", "vague", "activity", "effortOnly", "compound", "measures", "spans"]);
    }

    [Fact]
    public void What_decided_a_judgement_is_told_on_request()
    {
        const string Vague = """{"id": "G1", "statement": "Improve the mood in the depot"}""";

        Read("goals.jsonl", Vague).Output.ShouldNotContain("action:change");
        Read("goals.jsonl", Vague, "--why").Output.ShouldMatch(@"\n +measured 0\.\d\d: .*action:change -\d\.\d");
    }

    [Fact]
    public void Days_that_cannot_be_told_are_null() =>
        Read("goals.jsonl", """{"id": "G1", "statement": "Raise the NPS of the depot to 40 by the end of the sprint"}""", "--format", "json")
            .Output.ShouldContain("\"deadline\":{\"text\":\"end of the sprint\",\"start\":null,\"end\":null}");

    [Theory]
    [InlineData("goals.json", """{"asOf": "2027-01-15", "goals": [{"id": "G1", "statement": "Open two clinics by 30 June"}]}""")]
    [InlineData("goals.yaml", "asOf: 2027-01-15\ngoals:\n  - id: G1\n    statement: Open two clinics by 30 June\n")]
    [InlineData("goals.jsonl", """{"asOf": "2027-01-15", "goals": [{"id": "G1", "statement": "Open two clinics by 30 June"}]}""")]
    public void A_submission_says_itself_which_day_it_is(string file, string text)
    {
        _tool.Write(file, text);

        _tool.Run("read", _tool.In(file), "--format", "json").Output.ShouldContain("\"start\":\"2027-06-30\"");
        _tool.Run("read", _tool.In(file), "--format", "json", "--as-of", "2026-01-15").Output.ShouldContain("\"start\":\"2026-06-30\"");
    }

    [Fact]
    public void A_CSV_file_is_read_with_the_columns_that_are_named() =>
        Read("goals.csv", "id,Goal text\nG1,Open two clinics by 30 June\n", "--map", "statement=Goal text").Output.ShouldStartWith("goal G1: ");

    [Fact]
    public void A_pack_brings_its_words_and_its_calendar()
    {
        _tool.Write("north/pack.yaml", "name: north\nversion: 1.0.0\nprefix: NTH\nextends: smart\ncalendar: { fiscalYearStartMonth: 4 }\nlexicon: { en: { effort: [go the extra mile] } }\n");

        var outcome = Read("goals.jsonl", """{"id": "G1", "statement": "Go the extra mile by Q1 FY27"}""", "--format", "json", "--pack", _tool.In("north"));

        outcome.Output.ShouldContain("\"start\":\"2026-04-01\",\"end\":\"2026-06-30\"");
        outcome.Output.ShouldContain("\"effortOnly\":true");
    }

    [Fact]
    public void As_text_the_words_are_marked_and_the_marks_named()
    {
        var outcome = Read("goals.jsonl", """{"id": "G1", "statement": "Raise the share of repeat guests from 31 % to 40 % by 30 June"}""");

        outcome.Output.ShouldContain(
            """
                | Raise the share of repeat guests from 31 % to 40 % by 30 June
                | ^^^^^                                 ^^              ^^^^^^^
                | changeVerb                            baseline        deadline
                |           ^^^^^^^^^^^^^^^^^^^^^^              ^^
                |           measure                             target
                measure: share of repeat guests from 31 % to 40 %

            """);
        outcome.Output.ShouldStartWith("goal G1: numeric; target 40 %; baseline 31 %; deadline 2026-06-30");
    }

    [Theory]
    [InlineData("Keep uptime above 99.9 %", "uptime: above 99.9 %")]
    [InlineData("Win 1.2k customers", "customers: 1200")]
    [InlineData("Cut waiting by 5-10 %", "waiting by 5 to 10 %")]
    [InlineData("Bring the queue below 8 minutes (currently 12)", "queue from 12 to below 8 minutes")]
    [InlineData("Double bookings", "bookings, 2 times")]
    [InlineData("Every depot has a fire plan", "every depot")]
    [InlineData("Raise $1.5M for the new wing", "something: 1500000 $")]
    public void As_text_each_measure_is_told_in_words(string statement, string words) =>
        Read("goals.jsonl", $$"""{"id": "G1", "statement": "{{statement}}"}""").Output.ShouldContain($"\n    measure: {words}\n");

    [Fact]
    public void A_measure_has_the_fields_that_the_server_answers()
    {
        using var json = JsonDocument.Parse(Read("goals.jsonl", Bare, "--format", "json").Output.Split('\n')[0]);

        var measure = json.RootElement.GetProperty("measures")[0];

        measure.EnumerateObject().Select(field => field.Name).ShouldBe(["measured", "from", "to", "comparator", "unit", "kind"]);
        measure.GetProperty("measured").GetProperty("text").GetString().ShouldBe("share of repeat guests");
        measure.GetProperty("from").GetProperty("value").GetDouble().ShouldBe(31);
        measure.GetProperty("kind").GetString().ShouldBe("LEVEL");
    }

    [Theory]
    [InlineData(30)]
    [InlineData(44)]
    [InlineData(300)]
    public void On_a_terminal_marks_stay_under_their_words_and_names_within_the_width(int width)
    {
        _tool.Write("goals.jsonl", """{"id": "G1", "statement": "顧客 😀: do our best, as much as possible, to welcome guests of all our warehouses by 30 June"}""");

        var outcome = _tool.RunInTerminal(width, "read", _tool.In("goals.jsonl"), "--as-of", "2026-01-15");

        var ruled = outcome.Output.Split('\n').Where(line => line.Contains('│')).ToArray();
        ruled.ShouldAllBe(line => line.Columns() <= Math.Min(width, 100));
        ruled.Count(line => line.Contains("deadline")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_line_that_cannot_be_understood_is_named_and_the_others_are_read()
    {
        var outcome = Read("goals.jsonl", $"{Bare}\n{{\"id\": \"G2\", \"statement\": \"Open two clinics\"}}\n", "--format", "json");

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldBe("~/goals.jsonl(3,1): has the id 'G2' of line 1; give each its own\n");
        outcome.Output.TrimEnd('\n').Split('\n').Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("nowhere.json", "there is no such file; check the path")]
    [InlineData("goals.json --as-of 2026-02-30", "--as-of '2026-02-30' is no day of the calendar, written as YYYY-MM-DD.")]
    [InlineData("goals.json --pack nowhere", "There is no folder 'nowhere'")]
    [InlineData("goals.json --format sarif", "'sarif'")]
    public void What_makes_no_sense_is_bad_usage(string args, string reason)
    {
        _tool.Write("goals.json", """{"goals": [{"id": "G1", "statement": "Open two clinics"}]}""");
        var parts = args.Split(' ');

        var outcome = _tool.Run(["read", _tool.In(parts[0]), .. parts[1..]]);

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain(reason);
    }

    private Outcome Read(string file, string text, params string[] options)
    {
        _tool.Write(file, text);
        return _tool.Run(["read", _tool.In(file), "--as-of", "2026-01-15", .. options]);
    }
}
