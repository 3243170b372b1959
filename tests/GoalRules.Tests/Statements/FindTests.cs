namespace GoalRules.Tests;

public class FindTests
{
    private static readonly string[] Competitors = ["Globex", "Initech", "Initech Ltd", "Dupont d’Or"];

    [Theory]
    [InlineData("Win back 12 clients from [|Globex|] and [|INITECH LTD|]")]
    [InlineData("Outgrow [|Initech|], which is no Globexit")]
    [InlineData("Reprendre 3 clients à [|dupont d'or|]")]
    [InlineData("Win back 12 clients")]
    public void Phrases_are_found_as_whole_words_in_any_case_the_longest_first(string marked)
    {
        var text = marked.Replace("[|", "").Replace("|]", "");
        var found = Linked.Goal(new Goal { Id = "G1", Statement = text }).Statement.Find(Competitors);

        found.Reverse().Aggregate(text, (shown, phrase) => shown.Insert(phrase.Span.End, "|]").Insert(phrase.Span.Start, "[|")).ShouldBe(marked);
    }
}
