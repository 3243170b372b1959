using CsCheck;

namespace GoalRules.Tests;

public class FoldedTextTests
{
    [Theory]
    [InlineData("Number of Returns", "number of return")]
    [InlineData("The orders, on time.", "Orders on time")]
    [InlineData("On-time delivery", "on time deliveries")]
    [InlineData("Losses per branch", "loss per branches")]
    [InlineData("Delivery‑time", "delivery-time")]
    [InlineData("Délai de la réponse", "delais des reponses")]
    [InlineData("Coût de l’équipe", "cout de l'equipe")]
    [InlineData("Canaux ouverts", "canal ouvert")]
    [InlineData("Aufträge der Kunden", "auftrage kunde")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("Retrasos de los clientes", "retraso del cliente")]
    [InlineData("The customer's view", "customer view")]
    public void What_carries_no_meaning_is_set_aside(string one, string other) => FoldedText.Of(one).ShouldBe(FoldedText.Of(other));

    [Theory]
    [InlineData("% of permits refused", "# of permits refused")]
    [InlineData("Transfers to the ward", "Transfers from the ward")]
    [InlineData("Days with rain", "Days without rain")]
    [InlineData("Plan A", "Plan B")]
    [InlineData("Plan A", "Plan")]
    [InlineData("Calls per visit", "Visits per call")]
    [InlineData("Answered in 5 days", "Answered in 15 days")]
    [InlineData("Loss", "Lots")]
    public void What_makes_a_difference_stays(string one, string other) => FoldedText.Of(one).ShouldNotBe(FoldedText.Of(other));

    [Theory]
    [InlineData("good parts / all parts", "Good parts ÷ all parts.", true)]
    [InlineData("hours × rate", "hours * rate", true)]
    [InlineData("on-time orders / orders", "on time orders / orders", true)]
    [InlineData("a / (b - c)", "a / b - c", false)]
    [InlineData("sold - returned", "sold + returned", false)]
    public void A_formula_has_operators(string one, string other, bool same) =>
        FoldedText.PartsOfFormula(one).Select(part => part.Text).SequenceEqual(FoldedText.PartsOfFormula(other).Select(part => part.Text), StringComparer.Ordinal).ShouldBe(same);

    [Fact]
    public void Parts_know_their_place() =>
        FoldedText.Parts("Cost of the orders").Select(part => (part.Text, part.Span.Start)).ShouldBe([("cost", 0), ("order", 12)]);

    [Fact]
    public void Any_text_folds_and_folds_the_same_in_capitals_of_ascii() => Gen.String.Obey(text =>
    {
        _ = FoldedText.Of(text);
        var ascii = new string([.. text.Where(char.IsAscii)]);
        return FoldedText.Of(ascii) == FoldedText.Of(ascii.ToUpperInvariant());
    });
}
