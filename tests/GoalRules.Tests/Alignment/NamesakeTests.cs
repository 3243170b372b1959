namespace GoalRules.Tests;

public class NamesakeTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("days", "Day", false)]
    [InlineData("h", "hours", false)]
    [InlineData("%", "per cent", false)]
    [InlineData("€", "EUR", false)]
    [InlineData("$", "CAD", false)]
    [InlineData("", "days", false)]
    [InlineData("% of orders", "%", false)]
    [InlineData("%", "percentage points", true)]
    [InlineData("EUR", "CHF", true)]
    [InlineData("days", "working days", true)]
    public void Units_differ_by_more_than_their_spelling(string one, string other, bool differ) =>
        (First(new Metric { Unit = one }, new Metric { Unit = other }).OtherMeaning is not null).ShouldBe(differ);

    [Fact]
    public void A_difference_is_shown_with_the_words_before_it()
    {
        const string Start = "Everybody who came through the gate on an open day, children under six not counted, ";
        var metric = First(new Metric { Definition = $"{Start}with a ticket" }, new Metric { Definition = $"{Start.ToUpperInvariant()}with or without a ticket" });

        var other = metric.OtherMeaning.ShouldNotBeNull();
        (other.Field, other.Here, other.There).ShouldBe(("definition", "… not counted, with a ticket", "… NOT COUNTED, with or without a ticket"));
        other.Others.ShouldHaveSingleItem().Id.ShouldBe("M1");
    }

    [Fact]
    public void Brackets_are_shown_where_nothing_else_differs()
    {
        var other = First(new Metric { Formula = "good / (all - test)" }, new Metric { Formula = "good / all - test" }).OtherMeaning.ShouldNotBeNull();

        (other.Field, other.Here, other.There).ShouldBe(("formula", "good / (all - test)", "good / all - test"));
    }

    [Fact]
    public void The_unit_comes_before_the_formula_and_that_before_the_definition() =>
        First(new Metric { Unit = "days", Formula = "a", Definition = "b" }, new Metric { Unit = "visits", Formula = "c", Definition = "d" })
            .OtherMeaning.ShouldNotBeNull().Field.ShouldBe("unit");

    [Fact]
    public void A_metric_that_means_something_else_has_no_other_source()
    {
        var metric = First(new Metric { Unit = "days", Source = "gate" }, new Metric { Unit = "visits", Source = "till" }, new Metric { Source = "web shop" });

        metric.OtherSource.ShouldNotBeNull().Others.ShouldHaveSingleItem().Id.ShouldBe("M2");
    }

    [Fact]
    public void Another_name_makes_no_difference()
    {
        var metrics = Linked.Submission(new Submission { Metrics = [new Metric { Id = "A", Name = "Visits", Unit = "days" }, new Metric { Id = "B", Name = "Guests", Unit = "h" }] }).Metrics;

        metrics.ShouldAllBe(metric => metric.OtherMeaning == null && metric.OtherSource == null);
    }

    [Fact]
    public void A_hundred_thousand_metrics_of_one_name_are_compared_and_the_first_of_them_named()
    {
        var metrics = Alike(i => new Metric { Unit = i % 2 == 0 ? "days" : "visits", Source = $"system {i % 3}" });

        var other = metrics[0].OtherMeaning.ShouldNotBeNull();
        (other.Count, other.Others.Count).ShouldBe((Many / 2, 10));
        metrics[0].OtherSource.ShouldNotBeNull().Count.ShouldBeGreaterThan(Many / 4);
    }

    [Fact]
    public void So_are_a_hundred_thousand_that_mean_a_hundred_thousand_things()
    {
        var metrics = Alike(i => new Metric { Definition = $"what door {i} counts", Source = $"door {i}" });

        metrics.ShouldAllBe(metric => metric.OtherMeaning != null && metric.OtherSource == null);
    }

    private static IReadOnlyList<Metric> Alike(Func<int, Metric> describe) =>
        Linked.Submission(new Submission { Metrics = [.. Enumerable.Range(0, Many).Select(i => describe(i) with { Id = $"M{i}", Name = "Visits" })] }).Metrics;

    private static Metric First(params Metric[] metrics) =>
        Linked.Submission(new Submission { Metrics = [.. metrics.Select((metric, i) => metric with { Id = $"M{i}", Name = i % 2 == 0 ? "Visit" : "The visits" })] }).Metrics[0];
}
