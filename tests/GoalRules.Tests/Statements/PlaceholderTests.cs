namespace GoalRules.Tests;

public class PlaceholderTests
{
    [Theory]
    [InlineData("Grow orders from hotels by [|X%|]")]
    [InlineData("Grow orders from hotels by [|X %|] in May")]
    [InlineData("Grow orders from hotels by [|Y\u00a0%|]")]
    [InlineData("Lower the bill to [|$XM|]")]
    [InlineData("Lower the bill to [|€X|] a month")]
    [InlineData("Bring the queue down to [|??|]")]
    [InlineData("Bring the queue down by [|??%|]")]
    [InlineData("Raise visits from [|X to Y|] by June")]
    [InlineData("Raise visits from [|X to Y%|] by June")]
    [InlineData("Hire [|X|] bakers for the night shift")]
    [InlineData("Open [|XX|] kiosks")]
    [InlineData("Raise visits to [|X|] by June")]
    public void A_sign_that_stands_for_a_number_is_found(string marked) => Marked.ShouldBeFound(marked, statement => statement.Placeholders);

    [Theory]
    [InlineData("Train [|[number]|] drivers by [|<date>|]")]
    [InlineData("Train [|{X}|] drivers")]
    [InlineData("Train [|[X1]|] drivers")]
    [InlineData("Train [|[Target for 2026]|] drivers")]
    [InlineData("Train [|[…]|] drivers")]
    [InlineData("Train [|____|] drivers")]
    public void A_bracket_or_a_blank_of_a_template_is_found(string marked) => Marked.ShouldBeFound(marked, statement => statement.Placeholders);

    [Theory]
    [InlineData("Move the depot, date [|TBD|]")]
    [InlineData("Move the depot, cost [|to be confirmed|]")]
    [InlineData("Baseline [|N/A|], target 40")]
    [InlineData("[|Insert target|] here")]
    public void Words_that_put_the_decision_off_are_found(string marked) => Marked.ShouldBeFound(marked, statement => statement.Placeholders);

    [Theory]
    [InlineData("Déménager l'entrepôt, budget [|à déterminer|]")]
    [InlineData("Passer le délai de [|X à Y|] jours")]
    [InlineData("Former [|[nombre]|] conducteurs")]
    public void French_gaps_are_found(string marked) => Marked.ShouldBeFound(marked, statement => statement.Placeholders, "fr");

    [Theory]
    [InlineData("Cut the wait for an X-ray from 9 to 5 days")]
    [InlineData("Bring Project X into service at three sites")]
    [InlineData("Replace the 40 Mac OS X machines")]
    [InlineData("Sell 300 Xbox consoles")]
    [InlineData("Grow followers on X from 1,000 to 2,000")]
    [InlineData("Win 12 customers from Generation Z")]
    [InlineData("Run 5 A/B tests of plan B")]
    [InlineData("Section N of the museum opens")]
    [InlineData("Bring model X in use")]
    public void A_letter_that_is_part_of_a_name_is_no_gap(string text) => Marked.ShouldBeFound(text, statement => statement.Placeholders);

    [Theory]
    [InlineData("Halve the calls that ask \"Where is my parcel??\"")]
    [InlineData("Why do so many leave???")]
    [InlineData("Ready to win?")]
    [InlineData("Ready!??")]
    public void A_question_is_no_gap(string text) => Marked.ShouldBeFound(text, statement => statement.Placeholders);

    [Theory]
    [InlineData("Cut the backlog [all districts] from 900 to 300")]
    [InlineData("See [date of the fair](https://fair.example)")]
    [InlineData("Keep the delay < 5 days and the stock > 10")]
    [InlineData("Set by the [team that owns it]")]
    public void A_remark_in_brackets_is_no_gap(string text) => Marked.ShouldBeFound(text, statement => statement.Placeholders);

    [Fact]
    public void A_bracket_that_never_closes_is_no_gap() =>
        Marked.ShouldBeFound("Train [number drivers, " + new string('a', 100) + "]", statement => statement.Placeholders);

    [Fact]
    public void Gaps_never_overlap() => Marked.ShouldBeFound("Reach [|[TBD]|]", statement => statement.Placeholders);
}
