namespace GoalRules.Cli.Tests;

public sealed class NewRuleTests : IDisposable
{
    private readonly Tool _tool = new();
    private readonly string _pack;

    public NewRuleTests()
    {
        _tool.Write("acme/pack.yaml", "name: acme\nversion: 1\nprefix: ACME\nextends: smart\n");
        _pack = _tool.In("acme");
    }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_new_rule_of_each_category_passes_as_it_is()
    {
        foreach (var category in new[] { "specificity", "achievability", "alignment" })
        {
            var outcome = _tool.Run("new", "rule", _pack, category, $"some-{category}");

            outcome.Code.ShouldBe(0, outcome.Error);
            outcome.Output.ShouldStartWith($"Wrote ~/acme/{category}/some-{category}.csx\nWrote ~/acme/{category}/some-{category}.md\n");
        }

        _tool.Run("test", _pack).ShouldBe(new Outcome(0, "6 passed, 0 failed\n", ""));
    }

    [Fact]
    public void Ids_are_counted_on_in_the_thousand_of_the_category()
    {
        Ids("specificity", "one").ShouldBe("ACME1001");
        Ids("specificity", "two").ShouldBe("ACME1002");
        Ids("alignment", "three").ShouldBe("ACME3001");
        Ids("alignment", "four", "--id", "ACME3017").ShouldBe("ACME3017");
        Ids("alignment", "five").ShouldBe("ACME3018");

        string Ids(string category, string name, params string[] more)
        {
            _tool.Run(["new", "rule", _pack, category, name, .. more]).Error.ShouldBeEmpty();
            return File.ReadAllText(Path.Combine(_pack, category, name + ".csx")).Split("[Rule(\"")[1][..8];
        }
    }

    [Fact]
    public void The_severity_can_be_chosen()
    {
        _tool.Run("new", "rule", _pack, "alignment", "no-sponsor", "--severity", "hint");

        File.ReadAllText(_tool.In("acme/alignment/no-sponsor.csx")).ShouldContain("\"no-sponsor\", Category.Alignment, Severity.Hint,");
    }

    [Theory]
    [InlineData("Not-A-Name", "'Not-A-Name' cannot be a rule's name: lower-case letters, digits and hyphens")]
    [InlineData("orphan-goal", "There is already a rule 'orphan-goal', alignment/orphan-goal.csx of the pack 'smart'")]
    [InlineData("x --id ACME1", "'ACME1' cannot be the rule's id: the pack's prefix and four digits, such as ACME3002.")]
    [InlineData("x --id GR3001", "'GR3001' cannot be the rule's id")]
    [InlineData("x --id ACME3001", "ACME3001 is already the id of another rule; ACME3002 is free.")]
    [InlineData("x --severity bad", "'bad'")]
    [InlineData("taken", "There is already a rule 'taken', alignment/taken.csx of the pack 'acme'")]
    public void What_cannot_be_a_rule_is_refused_with_the_reason(string nameAndOptions, string reason)
    {
        _tool.Run("new", "rule", _pack, "alignment", "taken");
        var before = Directory.GetFiles(_pack, "*", SearchOption.AllDirectories);

        var outcome = _tool.Run(["new", "rule", _pack, "alignment", .. nameAndOptions.Split(' ')]);

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain(reason);
        Directory.GetFiles(_pack, "*", SearchOption.AllDirectories).ShouldBe(before);
    }

    [Fact]
    public void A_file_that_is_already_there_is_not_overwritten()
    {
        _tool.Write("acme/alignment/no-sponsor.md", "mine");

        var outcome = _tool.Run("new", "rule", _pack, "alignment", "no-sponsor");

        outcome.ShouldBe(new Outcome(2, "", "~/acme/alignment/no-sponsor.md is already there; choose another name, or delete it first.\n"));
        File.ReadAllText(_tool.In("acme/alignment/no-sponsor.md")).ShouldBe("mine");
        File.Exists(_tool.In("acme/alignment/no-sponsor.csx")).ShouldBeFalse();
    }

    [Fact]
    public void A_rule_can_be_begun_in_a_pack_that_has_mistakes()
    {
        _tool.Write("acme/alignment/broken.csx", "[Rule(\"ACME3005\", oops");

        _tool.Run("new", "rule", _pack, "alignment", "no-sponsor").Code.ShouldBe(0);

        File.ReadAllText(_tool.In("acme/alignment/no-sponsor.csx")).ShouldContain("ACME3006");
    }

    [Theory]
    [InlineData("nowhere", "There is no folder '~/nowhere'")]
    [InlineData("empty", "'~/empty' has no pack.yaml")]
    public void A_folder_that_is_no_pack_is_bad_usage(string folder, string reason)
    {
        Directory.CreateDirectory(_tool.In("empty"));

        var outcome = _tool.Run("new", "rule", _tool.In(folder), "alignment", "no-sponsor");

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldStartWith(reason);
    }
}
