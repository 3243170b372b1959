namespace GoalRules.Tests;

public class EffortPhraseTests
{
    [Theory]
    [InlineData("[|Do your best|] to keep the wards calm")]
    [InlineData("We will [|strive|] for fewer returns, [|as much as possible|]")]
    [InlineData("[|CONTINUE OUR EFFORTS|] ON SAFETY")]
    [InlineData("[|Focus on|] the harbour sites")]
    [InlineData("[|Make every effort|] to answer the phone")]
    public void Wording_that_promises_effort_is_found(string marked) => Marked.ShouldBeFound(marked, statement => statement.EffortPhrases);

    [Theory]
    [InlineData("Cut scrap on line 3 from 6 to 4 % by June")]
    [InlineData("Publish the network on-call plan")]
    [InlineData("Strivers club opens in two towns")]
    [InlineData("Retry topics that failed")]
    [InlineData("Framework onboarding for 12 shops")]
    [InlineData("")]
    public void Words_that_only_contain_such_wording_are_not(string text) => Marked.ShouldBeFound(text, statement => statement.EffortPhrases);

    [Theory]
    [InlineData("Nous allons [|faire de notre mieux|] à l'accueil")]
    [InlineData("[|S’efforcer|] de répondre aux familles")]
    [InlineData("[|Tout mettre en œuvre|] pour réduire l'attente")]
    [InlineData("[|POURSUIVRE NOS EFFORTS|] DE FORMATION")]
    public void French_wording_is_found_whatever_the_apostrophe_and_case(string marked) =>
        Marked.ShouldBeFound(marked, statement => statement.EffortPhrases, "fr");

    [Fact]
    public void A_non_breaking_space_parts_words_like_any_other() =>
        Marked.ShouldBeFound("[|Do\u00a0your\u202fbest|] in the kitchen", statement => statement.EffortPhrases);

    [Fact]
    public void A_line_break_inside_a_phrase_does_not_hide_it() =>
        Marked.ShouldBeFound("Sweep the yard [|as well as\npossible|]", statement => statement.EffortPhrases);

    [Fact]
    public void The_longest_phrase_is_reported_once() =>
        Marked.ShouldBeFound("[|Make every effort|] and [|every effort|] again", statement => statement.EffortPhrases);

    [Fact]
    public void A_phrase_knows_its_place_in_the_goal()
    {
        var phrase = Marked.Read("Please try to bake more bread").EffortPhrases.ShouldHaveSingleItem();

        phrase.Location.ShouldBe(new Location(SubjectType.Goal, "G1", "statement", new TextSpan(7, 6), "try to"));
    }
}
