namespace GoalRules.Tests;

public class MeasureBoundTests
{
    [Theory]
    [InlineData("Share of loaves sold before noon")]
    [InlineData("Percentage of rooms in use")]
    [InlineData("% of guests who come back")]
    [InlineData("Response rate")]
    [InlineData("Coverage of villages")]
    [InlineData("Part des clients servis")]
    [InlineData("Taux de réponse")]
    public void A_share_lies_between_nothing_and_all(string name) => Bounds(name, "%").ShouldBe((0, 100));

    [Theory]
    [InlineData("Net revenue retention rate")]
    [InlineData("Growth rate of orders")]
    [InlineData("Share price growth")]
    [InlineData("Pipeline coverage")]
    [InlineData("Attach rate")]
    [InlineData("Staff turnover rate")]
    [InlineData("Interest rate")]
    [InlineData("Cash conversion rate")]
    [InlineData("Percentage of last year's sales")]
    [InlineData("Completion of the sales plan")]
    [InlineData("Spare part replacement")]
    [InlineData("Operating margin")]
    [InlineData("Taux de croissance")]
    [InlineData("Taux d’intérêt")]
    [InlineData("Throughput")]
    [InlineData("")]
    public void Any_other_percentage_may_be_what_it_likes(string name) => Bounds(name, "%").ShouldBe((null, null));

    [Theory]
    [InlineData("Number of accidents", "")]
    [InlineData("Count of open invoices", "invoices")]
    [InlineData("Nombre de pannes", "")]
    public void A_count_is_never_below_zero(string name, string unit) => Bounds(name, unit).ShouldBe((0, null));

    [Theory]
    [InlineData("Profit of the canteen", "EUR")]
    [InlineData("Amount of cash left at year's end", "EUR")]
    [InlineData("Net number of new members", "")]
    [InlineData("Change in the number of temporary workers", "")]
    [InlineData("Share price", "EUR")]
    [InlineData("Discount of the month", "EUR")]
    public void An_amount_or_a_change_may_be_negative(string name, string unit) => Bounds(name, unit).ShouldBe((null, null));

    [Fact]
    public void The_metrics_own_bounds_come_first() =>
        Bounds(new Measure { MetricId = "M1" }, new Metric { Id = "M1", Name = "Share of seats taken", Unit = "%", Minimum = 10, Maximum = 150 }).ShouldBe((10, 150));

    [Fact]
    public void Bounds_in_another_unit_say_nothing() =>
        Bounds(new Measure { MetricId = "M1", Unit = "EUR" }, new Metric { Id = "M1", Name = "Rating", Unit = "points", Minimum = 1, Maximum = 5 }).ShouldBe((null, null));

    [Fact]
    public void The_metrics_name_may_say_that_it_is_a_share() =>
        Bounds(new Measure { MetricId = "M1", Name = "Seats" }, new Metric { Id = "M1", Name = "Share of seats taken", Unit = "percent" }).ShouldBe((0, 100));

    private static (double?, double?) Bounds(string name, string unit) => Bounds(new Measure { Name = name, Unit = unit }, metric: null);

    private static (double?, double?) Bounds(Measure measure, Metric? metric)
    {
        var linked = Linked.Measure(measure, metric);
        return (linked.LowerBound, linked.UpperBound);
    }
}
