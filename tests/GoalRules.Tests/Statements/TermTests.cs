namespace GoalRules.Tests;

public class TermTests
{
    [Theory]
    [InlineData("Raise [|MQLs|] to 300, and MQL quality by 5 %")]
    [InlineData("Reach 300 [|daily active users|] and a [|DAU|]/[|MAU|] of 40 %")]
    [InlineData("Win two [|Key Accounts|] for the brewery")]
    [InlineData("Turn 40 leads into [|SQLs|]")]
    [InlineData("Cut [|MTTR|] to 4 hours")]
    [InlineData("RAISE [|MQL|] BY 5 %")]
    public void A_term_that_companies_count_in_different_ways_is_found_once(string marked) => Marked.ShouldBeFound(marked, statement => statement.Terms);

    [Theory]
    [InlineData("Raise [|ZQR|] by 5 %")]
    [InlineData("[|ZQR|] increases to 40")]
    [InlineData("Cut the median [|ZQR|] from 9 to 6 hours")]
    [InlineData("Reduce [|ZQRs|] by 20")]
    public void An_acronym_that_few_know_counts_where_a_number_is_about_it(string marked) => Marked.ShouldBeFound(marked, statement => statement.Terms);

    [Theory]
    [InlineData("Raise ZQR adoption by 5 %")]
    [InlineData("Expand ZQR to 40 depots")]
    [InlineData("Connect ZQR by 30 June")]
    [InlineData("Raise the speed of ZQR by 5 %")]
    [InlineData("Raise NPS to 50")]
    [InlineData("Raise Z-ZQR by 5 %, ZQR/2 by 6 % and ZQR.net by 7 %")]
    [InlineData("RAISE ALE BY 5 %")]
    [InlineData("Raise TBD by 5 %")]
    [InlineData("Move 12 tables from SQL to files")]
    [InlineData("Hire 3 key account managers")]
    [InlineData("Raise mql by 5 %")]
    public void Other_capitals_and_names_do_not(string text) => Marked.Read(text).Terms.ShouldBeEmpty();

    [Theory]
    [InlineData("Raise monthly quality rating (ZQR) by 5 %, then ZQR in the north by 6 %")]
    [InlineData("Raise ZQR (zone quality rating) by 5 %")]
    [InlineData("Raise MQLs (marketing qualities listed) to 300")]
    [InlineData("MQL = whoever asked for an offer; raise MQL to 300")]
    [InlineData("Serve 300 active customers (at least one order a month)")]
    [InlineData("Serve 300 active customers or members (at least one order a month)")]
    [InlineData("Serve 300 active customers, i.e. with an order this month")]
    [InlineData("Raise MQL to 300; MQL = whoever is on the list of the depot")]
    [InlineData("Serve 300 active customers who ordered this month")]
    public void A_term_that_the_text_defines_is_none(string text) => Marked.Read(text).Terms.ShouldBeEmpty();

    [Theory]
    [InlineData("Serve 300 [|active customers|] (currently 200 of them)")]
    [InlineData("Serve 300 [|active customers|] (north)")]
    [InlineData("Raise [|MQL|] (now at 200)")]
    public void A_bracket_that_says_how_many_defines_nothing(string marked) => Marked.ShouldBeFound(marked, statement => statement.Terms);

    [Fact]
    public void French_has_its_own()
    {
        Marked.ShouldBeFound("Porter les [|clients actifs|] à 300 et les [|MQL|] à 40", statement => statement.Terms, "fr");
        Marked.Read("Porter les clients actifs (une commande par mois) à 300", "fr").Terms.ShouldBeEmpty();
    }

    [Fact]
    public void In_a_language_that_is_not_read_there_are_none() => Marked.Read("MQL auf 300 bringen", "de").Terms.ShouldBeEmpty();
}
