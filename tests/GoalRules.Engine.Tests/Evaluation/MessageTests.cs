using System.Globalization;

namespace GoalRules.Engine.Tests;

public sealed class MessageTests
{
    [Theory]
    [InlineData("1234.5", "1,234.5")]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("0.00001234", "1.234E-05")]
    [InlineData("new DateOnly(2026, 6, 30)", "2026-06-30")]
    [InlineData("new List<string> { \"a\", \"b\" }", "a, b")]
    [InlineData("new Quantity(1200, \"EUR\")", "1,200 EUR")]
    [InlineData("new Quantity(null, \"EUR\")", "nothing")]
    [InlineData("goal", "Goal G1")]
    [InlineData("Category.Alignment", "Alignment")]
    public void Arguments_are_written_for_a_reader(string argument, string text)
    {
        using var pack = TestPack.Of($"static Finding? Check(Goal goal) => Finding.At(goal.Location, {argument});");

        pack.Evaluate(TestPack.Goals("anything")).GoalReports[0].Findings[0].Message.ShouldBe($"{text} is wrong");
    }

    [Fact]
    public void A_format_in_the_message_is_respected_whatever_the_hosts_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        var french = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        french.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = french;
        try
        {
            using var pack = PackLoader.Load(new PackFolder("test",
            [
                new PackFile("pack.yaml", TestPack.Manifest),
                .. TestPack.Rule("rule-1", TestPack.Attribute(1).Replace("{0} is", "{0:P0} and {1} are") + "static Finding? Check(Goal goal) => Finding.At(goal.Location, 0.034, 1.5);"),
            ]));

            var finding = pack.Evaluate(TestPack.Goals("anything")).GoalReports[0].Findings[0];

            finding.Message.ShouldBe("3 % and 1.5 are wrong");
            finding.MessageArguments.ShouldBe(["0.034", "1.5"]);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
