namespace GoalRules.Tests;

public sealed class QuotedTests
{
    [Theory]
    [InlineData("nothing here", "")]
    [InlineData("be fast", "'fast'")]
    [InlineData("be fast and easy", "'fast' and 'easy'")]
    [InlineData("be fast, easy and safe", "'fast', 'easy' and 'safe'")]
    public void Words_are_listed_as_in_a_sentence(string text, string list) => Quoted.List(Marked.Read(text).Find("fast", "easy", "safe")).ShouldBe(list);
}
