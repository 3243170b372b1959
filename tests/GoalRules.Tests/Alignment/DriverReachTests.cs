namespace GoalRules.Tests;

public class DriverReachTests
{
    [Theory]
    [InlineData("O1>T1 T1>S1", "O1", true)]
    [InlineData("O1>O2 O2>T1", "O1", true)]
    [InlineData("O1>S1", "O1", true)]
    [InlineData("O1>O2 O2>O1", "O1", false)]
    [InlineData("O1>O2 O2>O1 O2>T1", "O1", true)]
    [InlineData("T1>O1 O1>O2", "O1", false)]
    [InlineData("O1>X1", "O1", null)]
    [InlineData("O1>O2 O2>?", "O1", null)]
    [InlineData("O1>? O1>T1", "O1", true)]
    public void A_metric_leads_to_a_level_or_not_or_it_is_not_known(string drives, string from, bool? leads) =>
        MetricGraph.Of(drives, Levelled).Named(from).LeadsTo(MetricLevel.Tactical).ShouldBe(leads);

    [Fact]
    public void A_metric_of_the_level_is_there_already() => MetricGraph.Of("S1>T1 T1>O1", Levelled).ShouldSatisfyAllConditions(
        metrics => metrics.Named("T1").LeadsTo(MetricLevel.Tactical).ShouldBe(expected: true),
        metrics => metrics.Named("S1").LeadsTo(MetricLevel.Tactical).ShouldBe(expected: true),
        metrics => metrics.Named("T1").LeadsTo(MetricLevel.Strategic).ShouldBe(expected: false));

    [Fact]
    public void Perspectives_are_reached_likewise()
    {
        var metrics = MetricGraph.Of("P1>C1 C1>F1 P2>C2 P3>X1", id => new Metric
        {
            Perspective = id[0] switch { 'P' => Perspective.People, 'C' => Perspective.Customer, 'F' => Perspective.Financial, _ => null },
        });

        metrics.Named("P1").LeadsTo(Perspective.Financial).ShouldBe(expected: true);
        metrics.Named("P2").LeadsTo(Perspective.Financial).ShouldBe(expected: false);
        metrics.Named("P3").LeadsTo(Perspective.Financial).ShouldBeNull();
    }

    [Fact]
    public void A_hundred_thousand_metrics_in_a_chain_or_a_ring_are_followed()
    {
        const int Many = 100_000;
        var chain = MetricGraph.Of(Enumerable.Range(0, Many).Select(i => ($"O{i}", i + 1 < Many ? $"O{i + 1}" : "T1")), Levelled);
        var ring = MetricGraph.Of(Enumerable.Range(0, Many).Select(i => ($"O{i}", $"O{(i + 1) % Many}")), Levelled);

        chain.ShouldAllBe(metric => metric.LeadsTo(MetricLevel.Tactical) == true);
        ring.ShouldAllBe(metric => metric.LeadsTo(MetricLevel.Tactical) == false);
        chain.Named("O0").DrivesPath(chain.Named("T1")).Count.ShouldBe(Many + 1);
    }

    private static Metric Levelled(string id) => new()
    {
        Level = id[0] switch { 'O' => MetricLevel.Operational, 'T' => MetricLevel.Tactical, 'S' => MetricLevel.Strategic, _ => null },
    };
}
