namespace GoalRules.Tests;

public class AmountTests
{
    [Theory]
    [InlineData("Raise the share from 40 to 45 %", "40 % Start; 45 % Target")]
    [InlineData("Cut waiting from 30 minutes to 20 minutes", "30 minutes Start; 20 minutes Target")]
    [InlineData("Cut costs by 12 percent", "12 % Change")]
    [InlineData("Cut costs to at most €1.5 million", "1.5 million EUR Target")]
    [InlineData("Reach 40 resellers", "40 resellers Target")]
    [InlineData("Reach $20k a month", "$20k Target")]
    [InlineData("Reach 300 CHF", "300 CHF Target")]
    [InlineData("Deliver 97 % on time", "97 % Unknown")]
    [InlineData("Answer within 24 to 48 hours", "24 hours Unknown; 48 hours Unknown")]
    [InlineData("Carry up to 40 guests", "40 guests Unknown")]
    [InlineData("Bring guests from 12 countries", "12 countries Unknown")]
    [InlineData("Open 3 shops by 30 June 2026", "3 shops Unknown")]
    [InlineData("Pass ISO 9001:2015", "")]
    [InlineData("Raise 90-day retention to 45 %", "45 % Target")]
    [InlineData("Cut the steps from twelve to five in two halls", "twelve Start; five Target")]
    [InlineData("Raise the margin by 3 pp", "3 pp Change")]
    [InlineData("Raise the yield by 25 basis points", "25 bps Change")]
    [InlineData("Cut costs by 5 per cent", "5 % Change")]
    [InlineData("Earn CHF 300 a day", "300 CHF Unknown")]
    [InlineData("Earn 3 million euros", "3 million EUR Unknown")]
    public void Numbers_are_read_with_their_unit_and_role(string text, string amounts) => Read(text).ShouldBe(amounts);

    [Theory]
    [InlineData("Porter la part de 40 à 45 %", "40 % Start; 45 % Target")]
    [InlineData("Réduire les coûts de 12 pour cent", "12 % Change")]
    [InlineData("Viser un taux de 12 %", "12 % Unknown")]
    [InlineData("Gagner 2,5 millions d'euros", "2,5 millions EUR Unknown")]
    [InlineData("Relever la marge de 3 points de pourcentage", "3 pp Change")]
    [InlineData("Ramener l'attente à moins de 20 minutes", "20 minutes Target")]
    public void French_numbers_too(string text, string amounts) => Read(text, "fr").ShouldBe(amounts);

    [Theory]
    [InlineData("1,200", 1200.0)]
    [InlineData("1,234,567", 1234567.0)]
    [InlineData("12.5", 12.5)]
    [InlineData("12,5", 12.5)]
    [InlineData("3M", 3e6)]
    [InlineData("3 million", 3e6)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1.234.567", 1234567.0)]
    [InlineData("0.125", 0.125)]
    [InlineData("€2 500", 2500.0)]
    [InlineData("30s", 30.0)]
    [InlineData("1.200", null)]
    [InlineData("1 200", null)]
    [InlineData("-5", null)]
    [InlineData("3x", null)]
    public void A_number_has_a_value_where_it_can_mean_one_thing_only(string number, double? value) =>
        Marked.Read($"Reach {number} in sales").Amounts[0].Value.ShouldBe(value);

    [Theory]
    [InlineData("45 %", 45.4, true)]
    [InlineData("45 %", 45.6, false)]
    [InlineData("45 %", 0.045, false)]
    [InlineData("45.0 %", 45.4, false)]
    [InlineData("€3 million", 3, true)]
    [InlineData("€3000", 3, true)]
    public void An_amount_agrees_with_what_it_may_have_been_rounded_from(string amount, double value, bool agrees) =>
        Marked.Read($"Reach {amount}").Amounts[0].Agrees(value).ShouldBe(agrees);

    [Theory]
    [InlineData("from 42 to 50", true)]
    [InlineData("to 50 (currently 42)", true)]
    [InlineData("to 50, up from the low forties", true)]
    [InlineData("to 50 with guests from 12 countries", false)]
    public void A_text_may_say_where_the_measure_stands(string text, bool states) => Marked.Read($"Raise the score {text}").StatesBaseline.ShouldBe(states);

    private static string Read(string text, string? language = null) =>
        string.Join("; ", Marked.Read(text, language).Amounts.Select(amount => $"{amount} {amount.Role}"));
}
