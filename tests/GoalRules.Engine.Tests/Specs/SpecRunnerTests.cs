namespace GoalRules.Engine.Tests;

public sealed class SpecRunnerTests
{
    private const string Rule = "static IEnumerable<Finding> Check(Goal goal) => goal.Statement.Text == \"bad\" ? [Finding.At(goal.Statement.At(new TextSpan(0, 3)), \"bad\")] : [];";

    [Theory]
    [InlineData(true, "goals: [{ id: G1, statement: \"[|bad|]\" }]", "")]
    [InlineData(false, "goals: [{ id: G1, statement: good }]", "")]
    [InlineData(true, "goals: [{ id: G1, statement: \"[|good|]\" }]", "spec.md(10,1): expected a finding at goals/G1: statement [0..4), and found nothing")]
    [InlineData(false, "\ngoals: [{ id: G1, statement: bad }]", "spec.md(10,1): did not expect TST0001 at goals/G1: statement [0..3) ('bad'): bad is wrong")]
    [InlineData(true, "goals: [{ id: G1, statement: bad }]", "spec.md(10,1): an example under Flags marks with")]
    [InlineData(true, "goals: [{ id: G1, statement: \"[|ba|]d\" }]", "expected a finding at goals/G1: statement [0..2), and found goals/G1: statement [0..3)")]
    [InlineData(false, "goals:\n- id: G1\n  statment: x", "spec.md(12,3): ")]
    [InlineData(false, "goals: [{ id: G1 }]", "goals[0].statement: is empty")]
    public void An_example_passes_only_where_rule_and_spec_agree_to_the_letter(bool mustFlag, string yaml, string difference)
    {
        using var pack = TestPack.Of(Rule);

        var differences = string.Join('\n', pack.Run(new SpecCase("rule-1", "spec.md", 10, yaml, mustFlag)));

        if (difference.Length == 0) differences.ShouldBeEmpty();
        else differences.ShouldContain(difference);
    }

    [Theory]
    [InlineData("# Title\n\nText.\n\n## Flags\n\n```yaml\ngoals: []\n```\n", "has no example under '## Passes'")]
    [InlineData("Text only.\n", "has no title")]
    [InlineData("# Title\n\n## Flags\n", "has no description")]
    [InlineData("# Title\n\nText.\n\n## Flags\n\n```json\n{}\n```\n", "begins with ```yaml")]
    public void A_spec_with_a_part_missing_says_which(string markdown, string problem)
    {
        var (_, errors) = SpecReader.Read(new PackFile("specificity/rule-1.md", markdown));

        errors.ShouldContain(error => error.Problem.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_specs_heading_and_first_paragraph_are_the_rules_title_and_description()
    {
        using var pack = TestPack.Of(Rule);

        (pack.Rules[0].Title, pack.Rules[0].Description, pack.Rules[0].HelpUri)
            .ShouldBe(("Something is wrong", "Flags what is wrong.", "test/specificity/rule-1.md"));
    }
}
