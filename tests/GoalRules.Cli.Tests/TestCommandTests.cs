namespace GoalRules.Cli.Tests;

public sealed class TestCommandTests : IDisposable
{
    private const string Script =
        """
        [Rule("ACME1001", "buzzword", Category.Specificity, Severity.Warning, Message = "'{0}' says nothing")]
        static IEnumerable<Finding> Check(Goal goal) =>
            from word in goal.Statement.Words
            let place = goal.Statement.At(word.Span)
            where place.Text == "synergies"
            select Finding.At(place, place.Text);
        """;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_pack_whose_examples_all_pass_says_how_many()
    {
        var outcome = _tool.Run("test", Pack("Use [|synergies|]", "Share one stock"));

        outcome.ShouldBe(new Outcome(0, "2 passed, 0 failed\n", ""));
    }

    [Fact]
    public void The_built_in_pack_is_found_by_its_name()
    {
        var outcome = _tool.Run("test", "smart");

        outcome.Code.ShouldBe(0, outcome.Output);
        outcome.LastLine.ShouldMatch("^[0-9]+ passed, 0 failed$");
    }

    [Fact]
    public void A_failure_shows_what_is_expected_and_found_under_the_words()
    {
        var outcome = _tool.Run("test", Pack("Use [|our synergies|]", "Share one stock"));

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldBe(
            """
            ~/acme/specificity/buzzword.md(10,20): expected a finding at 'our synergies' (goals/G1: statement), and there was none
            ~/acme/specificity/buzzword.md(10,24): did not expect a finding at 'synergies' (goals/G1: statement): 'synergies' says nothing

                    8 │ goals:
                    9 │   - id: G1
                   10 │     statement: Use our synergies
             expected │                    ^^^^^^^^^^^^^
                found │                        ~~~~~~~~~

            1 passed, 1 failed

            """);
    }

    [Fact]
    public void What_the_guard_refuses_is_shown_at_its_line()
    {
        var pack = Pack("Use [|synergies|]", "Share one stock");
        File.WriteAllText(Path.Combine(pack, "specificity", "buzzword.csx"), Script.Replace("place.Text == \"synergies\"", "DateTime.Now.Year > 2000", StringComparison.Ordinal));

        var outcome = _tool.Run("test", pack);

        outcome.Code.ShouldNotBe(0);
        (outcome.Output + outcome.Error).ShouldContain("buzzword.csx(5,20): 'DateTime.Now' is not for rules: it gives another answer every time it is asked; take the as-of date, goal.Submission.AsOf");
    }

    [Fact]
    public void A_finding_in_an_example_that_must_pass_is_a_failure()
    {
        var outcome = _tool.Run("test", Pack("Use [|synergies|]", "\"No synergies, please\""));

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain(
            """
                   18 │     statement: "No synergies, please"
             expected │                    nothing
                found │                    ~~~~~~~~~
            """);
        outcome.LastLine.ShouldBe("1 passed, 1 failed");
    }

    [Fact]
    public void What_is_absent_is_marked_where_the_example_says_so()
    {
        var outcome = _tool.Run("test", Pack("Share one stock\nexpect:\n  - goals/G1: due", "Share one stock"));

        outcome.Output.ShouldContain(
            """
                   12 │   - goals/G1: due
             expected │     ^^^^^^^^^^^^^
                found │     nothing
            """);
    }

    [Fact]
    public void A_long_line_is_broken_between_words_and_keeps_its_marks()
    {
        var outcome = _tool.RunAt(60, "test", Pack("Use whatever it is that both of our warehouses have in common as [|synergy|] in the north", "Share one stock"));

        outcome.Output.ShouldContain(
            """
                   10 │     statement: Use whatever it is that both of 
                      │ our warehouses have in common as synergy in the 
             expected │                                  ^^^^^^^
                found │                                  nothing
                      │ north
            """);
        outcome.Output.Split('\n').Skip(1).ShouldAllBe(line => line.Length <= 60);
    }

    [Fact]
    public void An_example_that_cannot_be_read_says_where()
    {
        var outcome = _tool.Run("test", Pack("Use [|synergies|]", "Share one stock\n    statment: twice"));

        outcome.Output.ShouldContain("~/acme/specificity/buzzword.md(19,5): ");
        outcome.LastLine.ShouldBe("1 passed, 1 failed");
    }

    [Fact]
    public void Every_mistake_of_a_pack_that_does_not_load_is_shown_with_its_line()
    {
        var pack = Pack("Use [|synergies|]", "Share one stock", Script.Replace("goal.Statement.Words", "goal.Statment.Words"), "extends: smrt\n");

        var outcome = _tool.Run("test", pack);

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain(
            """
            ~/acme/pack.yaml(4,1): extends 'smrt', and there is no pack of that name; check the spelling, or put it beside this one
                 4 │ extends: smrt
                   │ ^

            ~/acme/specificity/buzzword.csx(3,23): CS1061
            """.TrimEnd());
        outcome.Output.ShouldContain(
            """
                 3 │     from word in goal.Statment.Words
                   │                       ^
            """);
        outcome.LastLine.ShouldBe("0 passed, 2 failed");
    }

    [Fact]
    public void A_mistake_in_a_pack_that_is_extended_is_shown_in_that_packs_file()
    {
        _tool.Write("base/pack.yaml", "name: base\nversion: 1\nprefix: BASE\ngates: {}\n");

        var outcome = _tool.Run("test", Pack("Use [|synergies|]", "Share one stock", Script, "extends: base\n"));

        outcome.Output.ShouldContain("~/base/pack.yaml(4,1): the manifest has no 'gates'");
        outcome.Output.ShouldContain("     4 │ gates: {}");
    }

    [Fact]
    public void A_built_in_pack_can_be_extended_from_anywhere() =>
        _tool.Run("test", Pack("Use [|synergies|]", "Share one stock", Script, "extends: smart\n")).LastLine.ShouldBe("2 passed, 0 failed");

    [Fact]
    public void A_folder_that_is_none_is_bad_usage()
    {
        var outcome = _tool.Run("test", _tool.In("nowhere"));

        outcome.ShouldBe(new Outcome(2, "", "There is no folder '~/nowhere', and no built-in pack of that name (smart).\n"));
    }

    [Fact]
    public void A_folder_without_a_manifest_is_a_pack_that_does_not_load()
    {
        var outcome = _tool.Run("test", _tool.Folder);

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("pack.yaml: is missing");
        outcome.LastLine.ShouldBe("0 passed, 1 failed");
    }

    /// <summary>A pack with one rule, whose spec has one example of either kind.</summary>
    private string Pack(string flags, string passes, string script = Script, string manifest = "")
    {
        _tool.Write("acme/pack.yaml", $"name: acme\nversion: 1\nprefix: ACME\n{manifest}");
        _tool.Write("acme/specificity/buzzword.csx", script);
        _tool.Write("acme/specificity/buzzword.md",
            $"# A buzzword\n\nFlags buzzwords.\n\n## Flags\n\n```yaml\ngoals:\n  - id: G1\n    statement: {flags}\n```\n\n## Passes\n\n```yaml\ngoals:\n  - id: G1\n    statement: {passes}\n```\n");
        return _tool.In("acme");
    }
}
