namespace GoalRules.Tests;

public class NumberTests
{
    [Theory]
    [InlineData("Raise the score from [|42|] to [|50|]")]
    [InlineData("Raise sales to [|1,234.5|] tonnes")]
    [InlineData("Move the margin from [|-3|] to [|2|] %")]
    [InlineData("Train [|10|]-[|12|] drivers")]
    [InlineData("Move the margin from [|\u22123|] to [|2|] %")]
    [InlineData("Win $[|2M|] of orders")]
    [InlineData("Cut waste to [|3|]%.")]
    [InlineData("Baisser les rebuts de [|6,5|] à [|3|]\u00a0%")]
    public void A_number_that_says_how_much_is_found(string marked) => Marked.ShouldBeFound(marked, statement => statement.Numbers);

    [Theory]
    [InlineData("Close the hall by 30 June 2026")]
    [InlineData("Close the hall by 2026-06-30")]
    [InlineData("Close the hall in 2026")]
    public void A_number_inside_a_date_is_none(string text) => Marked.ShouldBeFound(text, statement => statement.Numbers);

    [Theory]
    [InlineData("Settle ticket #12")]
    [InlineData("Bring P-2 into service")]
    [InlineData("Retire server_7")]
    [InlineData("Start phase 2")]
    [InlineData("Install 1.4.2")]
    [InlineData("Sell v2 and Q3 bundles")]
    public void A_number_inside_a_name_is_none(string text) => Marked.ShouldBeFound(text, statement => statement.Numbers);

    [Fact]
    public void A_date_does_not_hide_the_numbers_around_it() =>
        Marked.ShouldBeFound("From [|12|] on 4 May 2026 to [|9|] by Q3 and [|5|] by year-end", statement => statement.Numbers);
}
