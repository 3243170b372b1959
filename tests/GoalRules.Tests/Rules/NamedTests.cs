namespace GoalRules.Tests;

public class NamedTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("A", "A")]
    [InlineData("A B", "A and B")]
    [InlineData("A B C", "A, B and C")]
    [InlineData("A B C D E", "A, B, C and 2 more")]
    public void Names_are_listed_as_far_as_anybody_reads_them(string names, string listed) =>
        Named.List(names.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(listed);
}
