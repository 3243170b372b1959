namespace GoalRules.Cli.Tests;

public sealed class CheckCsvTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void The_separator_is_found_out(string separator)
    {
        var outcome = Check($"id{separator}statement{separator}due\nG1{separator}Do our best for the depot{separator}2026-06-30\n");

        outcome.Output.ShouldContain("~/goals.csv(2,4): warning GR1001");
        outcome.Output.ShouldNotContain("GR1005");
    }

    [Theory]
    [InlineData("id|statement|due\nG1|Do our best for the depot|2026-06-30\n", 2)]
    [InlineData("sep=;\nid;statement;due\nG1;Do our best, and more;2026-06-30\n", 3)]
    public void A_bar_separates_too_and_so_does_what_the_first_line_names(string csv, int line) =>
        Check(csv).Output.ShouldContain($"~/goals.csv({line},4): warning GR1001");

    [Fact]
    public void Lines_may_end_with_carriage_returns_alone() =>
        Check("id,statement\rG1,Open 3 depots by 30 June\rG2,Do our best by 30 June\r").Output.ShouldContain("~/goals.csv(3,4): warning GR1001");

    [Fact]
    public void Words_are_found_past_a_byte_order_mark_quotes_and_line_breaks()
    {
        var outcome = Check("\uFEFFid,statement\nG1,\"Serve \"\"happy\"\" 😀 guests,\nand help them as much as possible by 30 June\"\n");

        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldContain("~/goals.csv(3,15): warning GR1001");
        outcome.Output.ShouldContain("    | Serve \"happy\" 😀 guests, and help them as much as possible by 30 June\n    |                                        ^^^^^^^^^^^^^^^^^^^\n");
    }

    [Fact]
    public void Columns_can_have_other_names_and_those_of_no_field_are_passed_over_with_a_notice()
    {
        var outcome = Check("NR,Goal text,STATUS,Mood\nG1,Do our best by 30 June,running,fine\n", "--map", "id=Nr", "--map", "statement=Goal text");

        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldBe("~/goals.csv: columns passed over: Mood\n");
        outcome.Output.ShouldContain("~/goals.csv(2,4): warning GR1001");
    }

    [Fact]
    public void A_measure_and_the_goals_that_a_goal_supports_have_columns_too()
    {
        var outcome = Check(
            """
            id,statement,due,supports,measureName,baseline,target,unit,direction
            G1,Serve guests faster,2026-06-30,,Minutes of waiting,12,8,minutes,DOWN
            G2,Serve guests faster at night,2026-09-30,G1;G3 G4,Minutes of waiting,9,12,minutes,DOWN
            """);

        outcome.Output.ShouldContain("'G3'");
        outcome.Output.ShouldContain("'G4'");
        outcome.Output.ShouldContain("~/goals.csv(3,74): error GR2004 wrong-direction");
        outcome.Output.ShouldContain("\n    | target: 12\n");
    }

    [Fact]
    public void A_row_that_cannot_be_understood_is_named_and_the_others_are_answered()
    {
        var outcome = Check(
            """
            id,statement,due,target,kind,supports
            G1,Raise the NPS from 31 to 40 by 30 June,,,,G2
            G2,Raise the NPS from 31 to 40,30.6.2026,,,
            G3,Raise the NPS from 31 to 40,,"12,5",WISH,
            G1,Raise the NPS from 31 to 40,,,,
            G5,Raise the NPS, and the mood,,,,
            ,,,,,
            G6,"Raise the NPS" now,,,,
            """);

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldBe(
            """
            ~/goals.csv(3,32): due '30.6.2026' is no day of the calendar, written as YYYY-MM-DD
            ~/goals.csv(4,33): target '12,5' is not a number; write digits with a point before decimals, such as 12.5
            ~/goals.csv(4,40): kind 'WISH' is not one of OBJECTIVE, KEY_RESULT, GOAL
            ~/goals.csv(5,1): has the id 'G1' of line 2; give each its own
            ~/goals.csv(6,1): has 7 cells under 6 columns; put texts that hold a separator into quotes
            ~/goals.csv(8,19): text follows a closing quote; write a quote twice where it belongs to the text

            """);
        outcome.LastLine.ShouldStartWith("1 goal: ");
        outcome.Output.ShouldNotContain("'G2'");
    }

    [Fact]
    public void A_row_that_says_something_in_other_columns_only_is_no_empty_row()
    {
        var outcome = Check("id,statement,note\nG1,Open 3 depots by 30 June,\n,,ask Ann\n , ,\n");

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("~/goals.csv(3,1): id is empty");
        outcome.Error.ShouldNotContain("~/goals.csv(4,");
    }

    [Theory]
    [InlineData("id,statement\nG1,Open 3 depots by 30 June\nG2,\"Open 4 depots\nG3,Open 5 depots\n", "(3,4)")]
    [InlineData("id,\"statement\nG1,Open 3 depots by 30 June\n", "(1,1)")]
    public void A_quote_that_is_never_closed_is_named_where_it_is_opened(string csv, string place)
    {
        var outcome = Check(csv);

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldBe($"~/goals.csv{place}: a quote is opened here and never closed; close it, or write it twice where it belongs to the text\n");
    }

    [Fact]
    public void A_header_that_cannot_be_understood_is_named_alone() =>
        Check("\"id\"x,statement\nG1,Open 3 depots by 30 June\n").ShouldBe(new Outcome(2, "", "~/goals.csv(1,5): text follows a closing quote; write a quote twice where it belongs to the text\n"));

    [Theory]
    [InlineData("id,statement,due,due", "has 2 columns for due, 'due', 'due'; rename or remove all but one")]
    [InlineData("id,statement,Due,due", "has 2 columns for due, 'Due', 'due'; say which it is, such as --map due=\"Due\"")]
    public void Two_columns_for_one_field_are_refused(string header, string problem) =>
        Check($"{header}\nG1,Open 3 depots,2026-06-30,2026-09-30\n").ShouldBe(new Outcome(2, "", $"~/goals.csv(1,1): {problem}\n"));

    [Fact]
    public void Of_columns_that_differ_in_capitals_the_map_chooses_one() =>
        Check("id,statement,Due,due\nG1,Open 3 depots,2026-06-30,2026-09-30\n", "--map", "due=due").Error.ShouldBe("~/goals.csv: columns passed over: Due\n");

    [Theory]
    [InlineData("id=Number", "has no column 'Number', which --map gives to id; it has 'id', 'statement'")]
    [InlineData("description=Statement", "the column 'statement' is both statement and description; give --map another column for one of them")]
    public void A_map_that_does_not_fit_is_named(string map, string problem)
    {
        var outcome = Check("id,statement\nG1,Open by May\n", "--map", map);

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain(problem);
    }

    private Outcome Check(string csv, params string[] options)
    {
        _tool.Write("goals.csv", csv);
        return _tool.Run(["check", _tool.In("goals.csv"), "--as-of", "2026-01-15", .. options]);
    }
}
