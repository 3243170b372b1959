namespace GoalRules.Tests;

public class NamingTests
{
    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "G1")]
    [InlineData(2, "G1 and G2")]
    [InlineData(3, "G1, G2 and G3")]
    [InlineData(4, "G1, G2, G3 and 1 other")]
    [InlineData(100, "G1, G2, G3 and 97 others")]
    public void The_first_three_are_named_and_the_rest_counted(int count, string names) =>
        Enumerable.Range(1, count).Select(i => new Goal { Id = $"G{i}", Statement = "Better bread" }).ToList().Names().ShouldBe(names);
}
