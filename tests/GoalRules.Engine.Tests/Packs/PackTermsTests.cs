namespace GoalRules.Engine.Tests;

/// <summary>What an organisation's pack says about its own words reaches the built-in rules, and those rules alone.</summary>
public sealed class PackTermsTests
{
    private const string Manifest =
        """
        name: own
        version: 1
        prefix: OWN
        extends: smart
        glossary:
          ZRQ: what the zone auditors give
          Zone value index: what the zone auditors give twice
          Key account: a customer with more than 50 vehicles
        lexicon:
          en:
            company-terms: [gold patients]
            company-acronyms: [PPV]
            well-known-acronyms: [ZQR]
            percentages: [punch rate]
            method-verbs: [juggling]
          fr:
            company-terms: [clients dorés]
        """;

    private static readonly Lazy<RulePack> Own = new(() =>
        PackLoader.Load(new PackFolder("own", [new PackFile("pack.yaml", Manifest)]), name => name == "smart" ? PackFolder.Read(RulesFolder.Smart) : null));

    [Theory]
    [InlineData("Serve 40 gold patients", "GR1011")]
    [InlineData("Treat 40 PPVs", "GR1011")]
    [InlineData("Servir 40 clients dorés", "GR1011")]
    [InlineData("Raise the punch rate by 5 %", "GR1009")]
    [InlineData("Improve morale by juggling in the hall", "GR1012")]
    public void A_word_that_the_pack_adds_is_read_under_it_and_under_no_other(string text, string rule)
    {
        RulesOf(text, Own.Value).ShouldContain(rule);
        RulesOf(text, BuiltIn).ShouldNotContain(rule);
    }

    [Theory]
    [InlineData("Raise ZQR by 5 %")]
    [InlineData("Raise ZRQ by 5 %")]
    [InlineData("Raise ZVI by 5 %")]
    [InlineData("Win 40 key accounts")]
    public void A_term_that_the_pack_knows_is_undefined_under_every_other(string text)
    {
        RulesOf(text, Own.Value).ShouldNotContain("GR1011");
        RulesOf(text, BuiltIn).ShouldContain("GR1011");
    }

    private static RulePack BuiltIn => RulesFolder.Load(RulesFolder.Smart);

    private static IEnumerable<string> RulesOf(string text, RulePack pack) => pack.Evaluate(TestPack.Goals(text)).GoalReports[0].Findings.Select(finding => finding.RuleId);
}
