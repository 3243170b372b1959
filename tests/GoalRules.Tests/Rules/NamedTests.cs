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

    [Theory]
    [InlineData(0, "")]
    [InlineData(2, "G1 and G2")]
    [InlineData(100, "G1, G2, G3 and 97 more")]
    public void Subjects_are_listed_by_their_ids(int count, string names) =>
        Named.Ids(Enumerable.Range(1, count).Select(i => new Goal { Id = $"G{i}", Statement = "Better bread" }).ToList()).ShouldBe(names);
}
