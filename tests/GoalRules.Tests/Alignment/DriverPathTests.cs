using CsCheck;

namespace GoalRules.Tests;

public class DriverPathTests
{
    private static readonly Gen<(int, int)[]> Links = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9]).Array[1, 25];

    [Theory]
    [InlineData("A>B B>C", "A", "C", "ABC")]
    [InlineData("A>B B>C A>C", "A", "C", "AC")]
    [InlineData("A>C C>D A>B B>D", "A", "D", "ABD")]
    [InlineData("A>B B>A", "A", "A", "A")]
    [InlineData("A>B B>A C>A", "A", "C", "")]
    public void The_shortest_chain_of_drivers_is_found(string drives, string from, string to, string path)
    {
        var metrics = MetricGraph.Of(drives);

        string.Concat(metrics.Named(from).DrivesPath(metrics.Named(to)).Select(metric => metric.Id)).ShouldBe(path);
    }

    [Fact]
    public void Each_metric_of_a_path_drives_the_next_and_a_path_leads_to_whatever_is_driven() => Links.Obey(links =>
    {
        var metrics = MetricGraph.Of(links.Select(link => ($"M{link.Item1}", $"M{link.Item2}")));
        return metrics.All(from => metrics.All(to =>
        {
            var path = from.DrivesPath(to);
            return path.Count == 0
                ? !to.Drivers.Contains(from)
                : path[0] == from && path[^1] == to && path.Zip(path.Skip(1)).All(step => step.First.Drives.Contains(step.Second));
        }));
    });

    [Fact]
    public void The_order_in_which_drivers_are_sent_does_not_matter() => Links.Obey(links =>
        Paths(links).SequenceEqual(Paths(links.Reverse()), StringComparer.Ordinal));

    private static IEnumerable<string> Paths(IEnumerable<(int From, int To)> links)
    {
        var metrics = MetricGraph.Of(links.Select(link => ($"M{link.From}", $"M{link.To}")));
        return from one in metrics from other in metrics select string.Join(' ', one.DrivesPath(other).Select(metric => metric.Id));
    }
}
