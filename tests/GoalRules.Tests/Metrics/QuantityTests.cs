using System.Globalization;

namespace GoalRules.Tests;

public class QuantityTests
{
    [Theory]
    [InlineData(45, "%", "45 %")]
    [InlineData(1234567.5, "EUR", "1,234,567.5 EUR")]
    [InlineData(0, "", "0")]
    [InlineData(-3.25, "points", "-3.25 points")]
    [InlineData(2.123456, "", "2.1235")]
    [InlineData(0.00012345678, "", "0.0001235")]
    [InlineData(-0.0002, "", "-0.0002")]
    [InlineData(0.3, "", "0.3")]
    [InlineData(-0.0, "", "0")]
    public void A_quantity_is_written_with_its_unit(double value, string unit, string written) => new Quantity(value, unit).ToString().ShouldBe(written);

    [Fact]
    public void Nothing_is_nothing_in_any_unit() => new Quantity(Value: null, "EUR").ToString().ShouldBe("nothing");

    [Fact]
    public void A_format_holds_for_the_number_only() => string.Create(CultureInfo.InvariantCulture, $"{new Quantity(12.345, "days"):0.0}").ShouldBe("12.3 days");

    [Fact]
    public void A_foreign_culture_changes_nothing()
    {
        var comma = new NumberFormatInfo { NumberDecimalSeparator = "," };

        new Quantity(1.5, "").ToString("0.0", comma).ShouldBe("1.5");
        string.Format(comma, "{0}", new Quantity(1.5, "")).ShouldBe("1.5");
    }

    [Fact]
    public void A_quantity_without_a_unit_at_all_can_be_written() => default(Quantity).ToString().ShouldBe("nothing");
}
