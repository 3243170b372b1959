namespace GoalRules.Cli.Tests;

public sealed class ExplainTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("GR1008")]
    [InlineData("gr1008")]
    [InlineData("placeholder-left")]
    public void A_rule_is_found_by_id_or_name_and_told_from_what_it_flags_to_what_it_passes(string rule)
    {
        var outcome = _tool.Run("explain", rule);

        outcome.Code.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldStartWith(
            """
            A gap that nobody has filled in
            GR1008 placeholder-left · specificity · error · pack smart

              Flags a gap left in the statement or the description of a goal: X%, ??, TBD,
              [date], "from X to Y", "insert target".

            Why it matters
            """);
        outcome.Output.ShouldContain(
            """
              │     statement: Grow sales to hospitals by X% by 30 June
              │                                           ^^
            """);
        outcome.Output.ShouldContain("'X%' is still a gap");
        outcome.Output.Split('\n').Where(line => line.Length > 0 && line[0] != ' ').Skip(2)
            .ShouldBe(["Why it matters", "What to do instead", "Flags", "Passes"]);
        outcome.Output.Split('\n').ShouldAllBe(line => line.Length <= 80);
    }

    [Fact]
    public void Options_are_told_with_type_default_and_what_the_pack_sets()
    {
        _tool.Run("new", "pack", _tool.In("acme"));
        _tool.Run("new", "rule", _tool.In("acme"), "achievability", "too-much");

        _tool.Run("explain", "buzzword", "--pack", _tool.In("acme")).Output.ShouldContain("\n  word: synergies by default; a text\n");
        _tool.Run("explain", "too-much", "--pack", _tool.In("acme")).Output.ShouldContain("\n  mostPercent: 80 by default; a number\n");

        _tool.Write("acme/pack.yaml", File.ReadAllText(_tool.In("acme/pack.yaml")).Replace("rules:\n", "rules:\n  too-much: { options: { mostPercent: 70 } }\n"));
        _tool.Run("explain", "too-much", "--pack", _tool.In("acme")).Output.ShouldContain("\n  mostPercent: 70, set by the pack (80 by default); a number\n");
    }

    [Theory]
    [InlineData("missing-deadlin", "Did you mean missing-deadline?")]
    [InlineData("GR1015", "Did you mean GR1")]
    [InlineData("zzzzzzzzzzzzz", "Its rules are ")]
    public void An_unknown_rule_is_bad_usage_and_names_the_nearest(string rule, string answer)
    {
        var outcome = _tool.Run("explain", rule);

        outcome.Code.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldContain($"The pack 'smart' has no rule '{rule}'. {answer}");
    }

    [Fact]
    public void A_pack_that_does_not_load_says_how_to_see_why()
    {
        _tool.Write("acme/pack.yaml", "name: acme\n");

        var outcome = _tool.Run("explain", "x", "--pack", _tool.In("acme"));

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("`goalrules test ~/acme` shows why");
    }
}
