using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol.Tests;

public sealed class RuleMappingTests
{
    private static readonly RuleDescriptor Full = new()
    {
        Id = "ACME0001",
        Name = "shouting",
        Category = Category.Alignment,
        Severity = Severity.Info,
        Message = "'{0}' shouts",
        Points = 0,
        Supersedes = ["GR1001"],
        Audience = Audience.Hr,
        Title = "A goal that shouts",
        Description = "Flags words in capitals.",
        Documentation = "# A goal that shouts",
        HelpUri = "acme/alignment/shouting.md",
    };

    [Fact]
    public void Everything_about_a_rule_is_on_the_wire() => Full.ToWire().ShouldBe(new Wire.Rule
    {
        Id = "ACME0001",
        Name = "shouting",
        Category = Wire.Finding.Types.Category.Alignment,
        Severity = Wire.Finding.Types.Severity.Info,
        Message = "'{0}' shouts",
        Points = 0,
        Supersedes = { "GR1001" },
        Audience = Wire.Finding.Types.Audience.Hr,
        Title = "A goal that shouts",
        Description = "Flags words in capitals.",
        Documentation = "# A goal that shouts",
        HelpUri = "acme/alignment/shouting.md",
    });

    [Fact]
    public void Points_by_severity_are_absent() => (Full with { Points = null }).ToWire().HasPoints.ShouldBeFalse();

    [Theory]
    [InlineData(Wire.Finding.Types.Category.Unspecified, null)]
    [InlineData((Wire.Finding.Types.Category)77, null)]
    [InlineData(Wire.Finding.Types.Category.Achievability, Category.Achievability)]
    public void A_category_without_a_name_is_none(Wire.Finding.Types.Category wire, Category? category) => RuleMapping.ToModel(wire).ShouldBe(category);
}
