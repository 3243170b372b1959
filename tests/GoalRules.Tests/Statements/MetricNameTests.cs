namespace GoalRules.Tests;

public sealed class MetricNameTests
{
    [Theory]
    [InlineData("% of invoices paid on time")]
    [InlineData("% of orders over $500 that arrive undamaged")]
    [InlineData("Percentage of nurses who are under 30")]
    [InlineData("Number of depots that have fewer than three lorries")]
    [InlineData("Annual # of thefts in the warehouse")]
    [InlineData("Degree to which readers find the guide useful")]
    [InlineData("Pourcentage de clients qui ont appelé plus de deux fois")]
    [InlineData("Nombre d'accidents sur les chantiers")]
    [InlineData("Brand awareness")]
    public void The_name_of_a_metric_sets_no_target(string text)
    {
        var statement = Marked.Read(text);
        statement.IsDefinition.ShouldBeTrue();
        statement.Target.ShouldBeNull();
    }

    [Theory]
    [InlineData("% of invoices paid on time above 95 %")]
    [InlineData("Percentage of nurses who recommend the ward: 80 %")]
    [InlineData("Number of depots that have a lorry: 12")]
    [InlineData("95 % of orders arrive undamaged")]
    public void A_number_that_it_is_held_to_makes_it_a_goal(string text)
    {
        var statement = Marked.Read(text);
        statement.IsDefinition.ShouldBeFalse();
        statement.Target.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Our depots are safe at night", true)]
    [InlineData("Keep the depots safe at night", true)]
    [InlineData("Maintenir la qualité du pain", true)]
    [InlineData("Make the depots safe at night", false)]
    [InlineData("Depots in Brno closed", false)]
    public void What_is_kept_or_is_so_already_never_falls_due(string text, bool isStanding) => Marked.Read(text).IsStanding.ShouldBe(isStanding);
}
