namespace GoalRules.Tests;

public class MethodTests
{
    [Theory]
    [InlineData("Improve trust [|by holding weekly calls with every depot|]")]
    [InlineData("[|By quietly sharing all drafts|], improve trust")]
    [InlineData("Improve trust [|through monthly newsletters|]; and more")]
    [InlineData("Improve trust [|via our regular meetings|] by June")]
    [InlineData("Improve trust [|by visiting farms|] by 30 June")]
    [InlineData("Improve trust [|by visiting farms|] so that milk stays")]
    [InlineData("Improve trust [|by visiting farms|] and [|by asking farmers|]")]
    [InlineData("Improve trust [|by visiting farms|] in the second half of 2026")]
    [InlineData("Improve Trust [|By Visiting Farms|]")]
    public void Work_behind_a_preposition_is_a_method_until_its_clause_ends(string marked) => Marked.ShouldBeFound(marked, statement => statement.Methods);

    [Theory]
    [InlineData("Renforcer les liens [|en organisant des visites|], et mieux")]
    [InlineData("Renforcer les liens [|grâce à des ateliers|] avant juin")]
    public void In_French_too(string marked) => Marked.ShouldBeFound(marked, statement => statement.Methods, "fr");

    [Theory]
    [InlineData("Improve trust by reducing delays")]
    [InlineData("Improve trust by summer")]
    [InlineData("Improve trust by 5 %")]
    [InlineData("Improve letters by email")]
    [InlineData("Improve what was approved by testing")]
    [InlineData("Improve what was found by Training Services")]
    [InlineData("Improve trade through ports and meetings")]
    [InlineData("Improve trade through meeting rooms")]
    public void A_result_on_the_way_a_date_or_a_doer_is_none(string text) => Marked.Read(text).Methods.ShouldBeEmpty();
}
