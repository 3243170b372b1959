using System.Text;

namespace GoalRules.Cli.Tests;

public sealed class CheckInputTests : IDisposable
{
    private const string Good = """{"id": "G1", "statement": "Raise the NPS of the depot from 31 to 40 by 30 June"}""";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("goals.json", """{"goals": [{"id": "G1", "statment": "x"}]}""", "~/goals.json(1,25): goals[0].statment is not a field of Goal; did you mean 'statement'?\n")]
    [InlineData("goals.json", "{\n  \"goals\": [\n", "~/goals.json(3,1): is not JSON: ")]
    [InlineData("goals.json", """{"goals": [{"id": "G1", "statement": "Open by May", "due": "soon"}]}""", "~/goals.json(1,60): goals[0].due 'soon' is no day of the calendar, written as YYYY-MM-DD\n")]
    [InlineData("goals.yaml", "goals:\n\t- id: G1\n", "~/goals.yaml(2,1): a tab stands in the indentation; YAML takes spaces only\n")]
    [InlineData("goals.yaml", "goals:\n  - id: G1\n    statement: Open by May\n    due: soon\n", "~/goals.yaml(4,10): 'soon' is not a date; write it as YYYY-MM-DD\n")]
    [InlineData("goals.yaml", "goals:\n  - id: G1\n    statement: ''\n", "~/goals.yaml(3,5): goals[0].statement is empty; say what is to be reached\n")]
    [InlineData("goals.yaml", "goals:\n  - id: G1\n    statment: x\n", "~/goals.yaml(3,5): 'statment' is not a field of Goal; did you mean 'statement'?\n")]
    [InlineData("goals.yaml", "goals:\n  - id: G1\n    statement: ~\n", "~/goals.yaml(3,16): goals[0].statement is empty; say what is to be reached\n")]
    [InlineData("goals.yaml", "# nothing yet\n", "~/goals.yaml(1,1): a submission is one mapping; begin with 'goals:', 'metrics:' or another of its lists\n")]
    [InlineData("goals.csv", "Nr,Goal text\n1,Open by May\n", "~/goals.csv(1,1): has no column 'statement', only 'Nr', 'Goal text'; say which it is, such as --map statement=\"Goal text\"\n")]
    [InlineData("goals.csv", "id,statement\n", "~/goals.csv: has no rows below its header; write one for each goal\n")]
    [InlineData("goals.csv", "", "~/goals.csv: is empty; write at least one goal, metric, metric set, team or person\n")]
    [InlineData("goals.txt", "Open by May", "~/goals.txt: its name does not tell the format; add --input json, jsonl, yaml, csv\n")]
    [InlineData("goals.jsonl", """{"id": "G2"}""", "~/goals.jsonl(1,1): is neither a goal nor a part of a submission; give it a 'statement', or a list such as 'goals'\n")]
    public void What_cannot_be_understood_is_bad_input_with_place_and_remedy(string file, string text, string problem)
    {
        _tool.Write(file, text);

        var outcome = _tool.Run("check", _tool.In(file));

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain(problem);
        outcome.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_and_a_missing_file_are_named_and_the_others_are_answered()
    {
        _tool.Write("goals.jsonl", Good);
        Directory.CreateDirectory(_tool.In("a"));

        var outcome = _tool.Run("check", _tool.In("a"), _tool.In("none.txt"), _tool.In("goals.jsonl"));

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldBe("~/a: is a folder; name the files in it\n~/none.txt: there is no such file; check the path\n");
        outcome.LastLine.ShouldStartWith("1 goal: 1 accepted");
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_named_with_their_place()
    {
        _tool.Write("goals.csv", [.. "id,statement\nG1,Open the caf"u8, 0xE9, .. " by May\n"u8]);

        _tool.Run("check", _tool.In("goals.csv")).Error.ShouldBe("~/goals.csv(2,16): the byte 0xE9 is not UTF-8; save the file as UTF-8\n");
    }

    [Fact]
    public void A_broken_line_among_thousands_is_named_and_the_others_are_answered()
    {
        var lines = Enumerable.Range(1, 3000).Select(i => Good.Replace("G1", $"G{i}")).ToArray();
        lines[1499] = """{"id": "G1500", "statement": "Open""";
        lines[1999] = lines[0];
        lines[2499] = """{"statement": "Open by May"}""";
        _tool.Write("goals.jsonl", string.Join('\n', lines));

        var outcome = _tool.Run("check", _tool.In("goals.jsonl"));

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldBe(
            """
            ~/goals.jsonl(1500,35): is not JSON: Expected end of string, but instead reached end of data.
            ~/goals.jsonl(2000,1): has the id 'G1' of line 1; give each its own
            ~/goals.jsonl(2500,1): has no 'id'; give it one that no other line has

            """);
        outcome.LastLine.ShouldStartWith("2997 goals: 2997 accepted");
    }

    [Fact]
    public void A_line_with_bytes_that_are_no_UTF8_is_left_out()
    {
        _tool.Write("goals.jsonl", [.. Encoding.UTF8.GetBytes(Good), .. "\n{\"id\": \""u8, 0xE9, .. "\"}\n"u8]);

        var outcome = _tool.Run("check", _tool.In("goals.jsonl"));

        outcome.Error.ShouldBe("~/goals.jsonl(2,9): the byte 0xE9 is not UTF-8; save the file as UTF-8\n");
        outcome.LastLine.ShouldStartWith("1 goal: ");
    }

    [Fact]
    public void Of_bare_goals_only_id_and_statement_are_read_and_a_notice_says_so_once()
    {
        _tool.Write("goals.jsonl", """
            {"id": "G2", "statement": "Raise the NPS of the depot from 31 to 40", "due": "2026-06-30"}
            {"id": "G1", "statement": "Raise the NPS of the shop from 31 to 40", "kind": "x", "due": 3}
            """);

        var outcome = _tool.Run("check", _tool.In("goals.jsonl"));

        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldBe("~/goals.jsonl: of each goal only id and statement are read; passed over: due, kind\n");
        outcome.Output.IndexOf("goal G1", StringComparison.Ordinal).ShouldBeLessThan(outcome.Output.IndexOf("goal G2", StringComparison.Ordinal));
        outcome.Output.ShouldContain("~/goals.jsonl(2,");
    }

    [Fact]
    public void Parts_of_a_submission_are_joined()
    {
        _tool.Write("goals.jsonl", """
            {"asOf": "2026-01-15", "goals": [{"id": "G1", "statement": "Raise the NPS of the depot", "supports": [{"goal": "G2"}]}]}
            {"asOf": "2026-01-15", "cycle": {"end": "2026-03-31"}}
            {"goals": [{"id": "G2", "statement": "Raise the NPS from 31 to 40 [date]", "owner": "P1"}], "people": [{"id": "P1"}]}
            """);

        var outcome = _tool.Run("check", _tool.In("goals.jsonl"));

        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldContain("~/goals.jsonl(3,67): error GR1008");
        outcome.LastLine.ShouldStartWith("2 goals: ");
    }

    [Theory]
    [InlineData("""{"asOf": "2026-01-16"}""", "(2,1): has another 'asOf' than line 1; keep one of them")]
    [InlineData("""{"id": "G9", "statement": "Open by May"}""", "(2,1): is a goal, and line 1 is a part of a submission; put them into two files")]
    [InlineData("""{"goals": [{"id": "G1", "statement": "Open by May"}]}""", "(2,19): goals[1].id 'G1' is already the id of goals[0]; give each its own")]
    [InlineData("""{"goals": [{"id": "G2", "statement": "Open by May", "due": "soon"}]}""", "(2,60): goals[1].due 'soon' is no day of the calendar, written as YYYY-MM-DD")]
    public void A_part_that_does_not_fit_is_named_and_the_others_are_answered(string second, string problem)
    {
        _tool.Write("goals.jsonl", $$"""{"asOf": "2026-01-15", "goals": [{{Good}}]}{{"\n"}}{{second}}{{"\n"}}""");

        var outcome = _tool.Run("check", _tool.In("goals.jsonl"));

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain(problem);
        outcome.LastLine.ShouldStartWith("1 goal: ");
    }

    [Fact]
    public void Problems_are_told_in_the_order_of_the_file()
    {
        _tool.Write("goals.jsonl", $$"""
            {"goals": [{{Good}}, {"id": "G2", "statement": "Open by May", "due": "soon"}]}
            {"goals": 3}
            {"goals": [{"id": "G3", "statement": ""}]}
            {"metrics": 3}
            """);

        _tool.Run("check", _tool.In("goals.jsonl")).Error.TrimEnd('\n').Split('\n').Select(line => line[..line.IndexOf(',')]).ShouldBe(["~/goals.jsonl(1", "~/goals.jsonl(2", "~/goals.jsonl(3", "~/goals.jsonl(4"]);
    }

    [Fact]
    public void Columns_are_counted_in_UTF16_however_long_a_line_is()
    {
        var line = string.Concat(Enumerable.Range(0, 2000).Select(i => new[] { "a", "é", "顧", "😀" }[i % 4]));
        var text = new InputText(Encoding.UTF8.GetBytes($"{line}\r\n{line}\r{line}\n{line}"));
        var (number, start, offset) = (1, 0, 0);

        foreach (var rune in $"{line}\r\n{line}\r{line}\n{line}".EnumerateRunes())
        {
            text.At(offset).ShouldBe(new Place(number, start + 1));
            offset += rune.Utf8SequenceLength;
            start += rune.Utf16SequenceLength;
            if (rune.Value is not ('\r' or '\n') || (rune.Value == '\r' && text.Bytes[offset] == '\n')) continue;
            number++;
            start = 0;
        }

        number.ShouldBe(4);
    }

    [Fact]
    public void The_standard_input_is_read_in_the_format_that_is_named()
    {
        var outcome = _tool.RunWithInput("goals:\n  - id: G1\n    statement: Do our best by May\n", "check", "-", "--input", "yaml");

        outcome.Output.ShouldContain("<stdin>(3,16): warning GR1001");
    }

    [Theory]
    [InlineData("""{"goals": [GOAL]}""", "", true)]
    [InlineData("""{"goals": [GOAL], "complete": ["TEAMS"]}""", "", false)]
    [InlineData("""{"goals": [GOAL], "complete": []}""", "", false)]
    [InlineData("""{"goals": [GOAL], "complete": []}""", "--input yaml", false)]
    [InlineData("""{"goals": [GOAL], "complete": null}""", "", true)]
    [InlineData("""{"goals": [GOAL], "complete": null}""", "--input yaml", true)]
    [InlineData("""{"goals": [GOAL]}""", "--partial", false)]
    [InlineData("GOAL", "--input jsonl", false)]
    public void A_file_is_complete_unless_it_says_otherwise_and_a_list_of_goals_never_is(string text, string options, bool isComplete)
    {
        _tool.Write("goals.json", text.Replace("GOAL", """{"id": "G1", "statement": "Raise the NPS from 31 to 40 by 30 June", "owner": "P7", "supports": [{"goal": "NONE"}]}"""));

        var outcome = _tool.Run(["check", _tool.In("goals.json"), .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        outcome.Output.Contains("'NONE'", StringComparison.Ordinal).ShouldBe(isComplete, outcome.Output);
        outcome.Output.ShouldNotContain("'P7'");
    }

    [Theory]
    [InlineData("--as-of 2026-02-30", "--as-of '2026-02-30' is no day of the calendar, written as YYYY-MM-DD.")]
    [InlineData("--format json b.json", "--format json answers for one file")]
    [InlineData("--map statment=x", "--map names the field 'statment', which there is not. Did you mean statement?")]
    [InlineData("--map statement=x", "--map names columns of CSV files, and none of these is one; leave it out, or add --input csv.")]
    [InlineData("--map statement", "--map 'statement' is not FIELD=COLUMN")]
    [InlineData("--pack nowhere", "There is no folder 'nowhere'")]
    [InlineData("--fail-on bad", "'bad'")]
    [InlineData("- --watch --input json", "The standard input cannot be watched; name a file.")]
    public void Options_that_make_no_sense_are_bad_usage(string options, string reason)
    {
        _tool.Write("goals.json", $$"""{"goals": [{{Good}}]}""");

        var outcome = _tool.Run(["check", _tool.In("goals.json"), .. options.Split(' ')]);

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain(reason);
    }
}
