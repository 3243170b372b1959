using System.Text;

namespace GoalRules.Cli.Tests;

public sealed class TestUpdateTests : IDisposable
{
    private const string Script =
        """
        [Rule("ACME1001", "buzzword", Category.Specificity, Severity.Warning, Message = "'{0}' says nothing")]
        static IEnumerable<Finding> Check(Goal goal) =>
        [
            .. from word in goal.Statement.Words
               let place = goal.Statement.At(word.Span)
               where place.Text is "synergies" or "leverage"
               select Finding.At(place, place.Text),
            .. goal.Language is "xx" ? new[] { Finding.At(goal.At("owner"), "nobody") } : [],
        ];
        """;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Marks_move_to_what_was_found_and_everything_else_stays()
    {
        var pack = Pack("goals:\r\n  - id: G1\r\n    statement: \"We [|leverage|] our [|strengths|]  and synergies\" # why\r\n", "\uFEFF");

        var outcome = _tool.Run("test", pack, "--update", "--yes");

        outcome.Code.ShouldBe(0, outcome.Output);
        outcome.Output.ShouldContain(
            """
            ~/acme/specificity/buzzword.md(8,1): will be
                -     statement: "We [|leverage|] our [|strengths|]  and synergies" # why
                +     statement: "We [|leverage|] our strengths  and [|synergies|]" # why

            Updated 1 example
            2 passed, 0 failed

            """);
        Spec().ShouldBe(Document("goals:\r\n  - id: G1\r\n    statement: \"We [|leverage|] our strengths  and [|synergies|]\" # why\r\n", "\uFEFF"));
        _tool.Run("test", pack).LastLine.ShouldBe("2 passed, 0 failed");
    }

    [Fact]
    public void What_has_no_words_is_listed_and_what_is_gone_is_taken_off_the_list()
    {
        var pack = Pack("goals:\n  - { id: G1, statement: Open, language: xx }\n  - { id: G2, statement: Close }\nexpect:\n  - goals/G2: owner\n");

        _tool.Run("test", pack, "--update", "--yes").Code.ShouldBe(0);

        Spec().ShouldBe(Document("goals:\n  - { id: G1, statement: Open, language: xx }\n  - { id: G2, statement: Close }\nexpect:\n  - goals/G1: owner\n"));
    }

    [Fact]
    public void A_list_comes_and_goes_with_what_it_names()
    {
        _tool.Run("test", Pack("goals:\n  - { id: G1, statement: \"[|Open|]\", language: xx }\n"), "--update", "--yes").Code.ShouldBe(0);
        Spec().ShouldBe(Document("goals:\n  - { id: G1, statement: \"Open\", language: xx }\nexpect:\n  - goals/G1: owner\n"));

        _tool.Run("test", Pack("goals:\n  - { id: G1, statement: Our synergies }\nexpect:\n  - goals/G1: owner\n"), "--update", "--yes").Code.ShouldBe(0);
        Spec().ShouldBe(Document("goals:\n  - { id: G1, statement: Our [|synergies|] }\n"));
    }

    [Fact]
    public void An_example_that_expects_nothing_yet_gets_what_is_found()
    {
        _tool.Run("test", Pack("goals:\n  - { id: G1, statement: Our synergies, language: xx }\n"), "--update", "--yes").Code.ShouldBe(0);

        Spec().ShouldBe(Document("goals:\n  - { id: G1, statement: Our [|synergies|], language: xx }\nexpect:\n  - goals/G1: owner\n"));
    }

    [Fact]
    public void The_line_below_a_list_in_brackets_stays()
    {
        _tool.Run("test", Pack("goals:\n  - { id: G1, statement: Our synergies }\nexpect: [goals/G1: owner, goals/G1: due]\nteams:\n  - { id: T1 }\n"), "--update", "--yes").Code.ShouldBe(0);

        Spec().ShouldBe(Document("goals:\n  - { id: G1, statement: Our [|synergies|] }\nteams:\n  - { id: T1 }\n"));
    }

    [Fact]
    public void Blank_lines_of_an_indented_example_get_no_spaces()
    {
        var pack = Pack("");
        _tool.Write("acme/specificity/buzzword.md", "# A buzzword\n\nFlags buzzwords.\n\n## Flags\n\n  ```yaml\n  goals:\n\n    - { id: G1, statement: \"[|Our|] synergies\" }\n  ```\n\n## Passes\n\n```yaml\nteams: [{ id: T1 }]\n```\n");

        _tool.Run("test", pack, "--update", "--yes").Code.ShouldBe(0);

        Spec().ShouldContain("  goals:\n\n    - { id: G1, statement: \"Our [|synergies|]\" }\n");
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_not_written()
    {
        var pack = Pack("goals: [{ id: G1, statement: Our synergies }]\n");
        File.WriteAllText(_tool.In("acme/specificity/buzzword.md"), Spec(), Encoding.Unicode);
        var before = File.ReadAllBytes(_tool.In("acme/specificity/buzzword.md"));

        var outcome = _tool.Run("test", pack, "--update", "--yes");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("not updated: the file is not UTF-8; save it as UTF-8\n");
        File.ReadAllBytes(_tool.In("acme/specificity/buzzword.md")).ShouldBe(before);
    }

    [Theory]
    [InlineData("[|Open|] the depot", "Open the depot", "nothing is found in it; mend the rule or the example, or move it to Passes")]
    [InlineData("Our [|synergies|]", "Our synergies", "an example that must pass is not rewritten; mend the rule, or move the example to Flags")]
    public void What_must_not_be_silenced_is_not_updated(string flags, string passes, string reason)
    {
        var pack = Pack($"goals: [{{ id: G1, statement: \"{flags}\" }}]\n", passes: passes);
        var before = Spec();

        var outcome = _tool.Run("test", pack, "--update", "--yes");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain($"not updated: {reason}\n");
        outcome.LastLine.ShouldBe("1 passed, 1 failed");
        Spec().ShouldBe(before);
    }

    [Theory]
    [InlineData("--update", "There is no terminal to ask on; add --yes to update without asking.")]
    [InlineData("--yes", "--yes agrees to an update; add --update.")]
    public void Nothing_is_written_unless_somebody_agrees(string option, string reason)
    {
        var pack = Pack("goals: [{ id: G1, statement: Our synergies }]\n");
        var before = Spec();

        _tool.Run("test", pack, option).ShouldBe(new Outcome(2, "", $"{reason}\n"));

        Spec().ShouldBe(before);
    }

    private static string Document(string flags, string start = "", string passes = "Share one stock")
    {
        var end = flags.Contains('\r') ? "\r\n" : "\n";
        return $"{start}# A buzzword{end}{end}Flags buzzwords.{end}{end}## Flags{end}{end}```yaml{end}{flags}```{end}{end}## Passes  {end}{end}```yaml{end}goals: [{{ id: G1, statement: {passes} }}]{end}```{end}trailing";
    }

    private string Pack(string flags, string start = "", string passes = "Share one stock")
    {
        _tool.Write("acme/pack.yaml", "name: acme\nversion: 1\nprefix: ACME\n");
        _tool.Write("acme/specificity/buzzword.csx", Script);
        _tool.Write("acme/specificity/buzzword.md", Encoding.UTF8.GetBytes(Document(flags, start, passes)));
        return _tool.In("acme");
    }

    private string Spec() => Encoding.UTF8.GetString(File.ReadAllBytes(_tool.In("acme/specificity/buzzword.md")));
}
