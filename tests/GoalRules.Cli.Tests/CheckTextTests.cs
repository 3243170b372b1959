namespace GoalRules.Cli.Tests;

public sealed class CheckTextTests : IDisposable
{
    private const string Goals =
        """
        {
          "goals": [
            { "id": "G2", "level": "COMPANY", "statement": "Raise the NPS of the depot from 31 to 40 by 30 June" },
            { "id": "G1", "level": "COMPANY", "statement": "Do our best for \"happy\" depots, and help [number] as much as possible by 30 June" }
          ]
        }
        """;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_finding_is_told_with_its_place_in_the_file_and_marks_under_the_words()
    {
        var outcome = Check(Goals);

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldStartWith(
            """
            goal G1: rejected, 50 of 100 points
                | Do our best for "happy" depots, and help [number] as much as possible by 30 June

            ~/goals.json(4,53): warning GR1001 effort-not-result: 'Do our best' promises effort, so nobody can tell when it is reached; name the result that the effort is for
                | Do our best for "happy" depots, and help [number] as much as possible by 30 June
                | ^^^^^^^^^^^
                try: [increase or reduce] [measure] from [baseline] to [target] by 30 June

            """);
        outcome.Output.ShouldContain(
            """
            ~/goals.json(4,96): error GR1008 placeholder-left: 
            """.TrimEnd('\n'));
        outcome.Output.ShouldContain(
            """
                | Do our best for "happy" depots, and help [number] as much as possible by 30 June
                |                                          ^^^^^^^^
            """);
    }

    [Fact]
    public void A_goal_that_nothing_is_known_of_is_listed_with_the_reason()
    {
        var outcome = Check("""{ "goals": [{ "id": "G1", "level": "COMPANY", "language": "de", "due": "2026-06-30", "statement": "Mehr Busse auf der Nachtlinie" }], "complete": [] }""");

        outcome.Output.ShouldStartWith(
            """
            goal G1: needs work, not scored
                | Mehr Busse auf der Nachtlinie

                why: nothing could be scored: its language is not one that is read (en, fr), and nothing was sent to compare it with

            """);
    }

    [Fact]
    public void The_rules_and_the_goals_are_counted_at_the_end()
    {
        var outcome = Check(Goals);

        outcome.Output.ShouldEndWith(
            """
            rule    name               severity  findings
            GR1008  placeholder-left   error            1
            GR1001  effort-not-result  warning          2

            2 goals: 1 accepted, 0 need work, 1 rejected; 1 error, 2 warnings, 0 info, 0 hints

            """);
    }

    [Fact]
    public void A_field_without_words_is_shown_with_what_it_holds()
    {
        var outcome = Check("""{"goals": [{"id": "G1", "statement": "Answer 95 % of support requests within one day"}]}""");

        outcome.Output.ShouldContain("~/goals.json(1,19): warning GR1005 missing-deadline: ");
        outcome.Output.ShouldContain("\n    | due: nothing\n    try: Answer 95 % of support requests within one day by [date]\n");
    }

    [Fact]
    public void A_long_value_is_cut_between_characters()
    {
        var start = new string('x', 199);

        Check($$"""{"goals": [{"id": "G1", "statement": "Open", "supports": [{"goal": "{{start}}😀😀"}]}]}""").Output.ShouldContain($": {start}…\n");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Ctrl_C_ends_a_check(string format)
    {
        var outcome = _tool.RunInterruptedWhileReading(Goals, "check", "-", "--input", "json", "--format", format);

        outcome.ShouldBe(new Outcome(130, "", ""));
    }

    [Fact]
    public void Ctrl_C_ends_a_long_answer()
    {
        var outcome = _tool.RunInterruptedWhileWriting("check", _tool.Write("goals.json", """{"goals": [{"id": "G1", "statement": "Do our best"}, {"id": "G2", "statement": "Do our best"}]}"""));

        outcome.Code.ShouldBe(130);
        outcome.Output.ShouldContain("goal G1");
        outcome.Output.ShouldNotContain("goal G2");
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("never", 0)]
    public void The_exit_code_goes_by_what_is_found(string failOn, int code) => Check(Goals, "--fail-on", failOn).Code.ShouldBe(code);

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("hint", 1)]
    public void What_is_less_severe_than_asked_for_does_not_fail(string failOn, int code) =>
        Check("""{"goals": [{"id": "G1", "level": "COMPANY", "statement": "Do our best for the depot by 30 June"}]}""", "--fail-on", failOn).Code.ShouldBe(code);

    [Fact]
    public void What_is_hidden_is_counted_and_changes_neither_scores_nor_exit_code()
    {
        var outcome = Check(Goals, "--min-severity", "error", "--fail-on", "warning");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldNotContain("GR1001");
        outcome.Output.ShouldStartWith("goal G1: rejected, 50 of 100 points\n");
        outcome.Output.ShouldEndWith("2 findings below error not shown\n2 goals: 1 accepted, 0 need work, 1 rejected; 1 error, 2 warnings, 0 info, 0 hints\n");
    }

    [Theory]
    [InlineData(50)]
    [InlineData(60)]
    [InlineData(300)]
    public void On_a_terminal_lines_are_broken_between_words_and_marks_stay_under_them(int width)
    {
        _tool.Write("goals.json", """{"goals": [{"id": "G1", "statement": "顧客 😀 shall be served by both of our warehouses in the north as much as possible by 30 June"}]}""");

        var outcome = _tool.RunInTerminal(width, "check", _tool.In("goals.json"));

        var lines = outcome.Output.Split('\n');
        lines.ShouldAllBe(line => line.Columns() <= Math.Min(width, 100) || line.Contains(_tool.Folder, StringComparison.Ordinal) || line.Contains("~/", StringComparison.Ordinal));
        var marked = string.Concat(lines.Zip(lines.Skip(1)).Where(pair => pair.Second.Contains('^')).Select(pair => Under(pair.First, pair.Second)));
        marked.Replace(" ", "").ShouldBe("asmuchaspossible");
    }

    [Fact]
    public void Control_characters_of_a_goal_do_not_reach_the_terminal()
    {
        var outcome = Check("""{"goals": [{"id": "G1", "statement": "Do our best\u001b[2J for\u0007 the\nteam by 30 June"}]}""");

        outcome.Output.Split('\n').ShouldAllBe(line => !line.Any(char.IsControl));
        outcome.Output.ShouldContain("| Do our best [2J for  the team by 30 June");
    }

    [Fact]
    public void Several_files_are_each_told_and_counted_together()
    {
        _tool.Write("a.yaml", "goals:\n  - id: G1\n    statement: Do our best for the depot by 30 June\n");
        _tool.Write("b.json", """{"goals": [{"id": "G1", "statement": "Raise the NPS of the depot from 31 to 40 by 30 June"}]}""");

        var outcome = _tool.Run("check", _tool.In("a.yaml"), _tool.In("b.json"));

        outcome.Output.ShouldContain("~/a.yaml(3,16): warning GR1001 ");
        outcome.LastLine.ShouldStartWith("2 goals: ");
    }

    [Fact]
    public void What_is_about_other_subjects_is_told_after_the_goals()
    {
        var outcome = Check(
            """
            {
              "goals": [{ "id": "G1", "statement": "Raise the NPS of the depot from 31 to 40 by 30 June" }],
              "metricSets": [{ "id": "S1", "members": [{ "metric": "M1" }, { "metric": "M2" }] }],
              "metrics": [{ "id": "M1", "name": "Calls made", "kind": "ACTIVITY" }, { "id": "M2", "name": "Visits made", "kind": "ACTIVITY" }]
            }
            """);

        outcome.Output.ShouldContain("metric set S1\n~/goals.json(3,");
    }

    /// <summary>The characters that stand over marks, by their columns.</summary>
    private static string Under(string text, string marks) =>
        string.Concat(text.Where((_, i) => text[..i].Columns() is var column && column < marks.Length && marks[column] == '^'));

    private Outcome Check(string json, params string[] options)
    {
        _tool.Write("goals.json", json);
        return _tool.Run(["check", _tool.In("goals.json"), "--as-of", "2026-01-15", .. options]);
    }
}
