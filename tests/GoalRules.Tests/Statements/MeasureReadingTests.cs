using System.Globalization;

namespace GoalRules.Tests;

public sealed class MeasureReadingTests
{
    [Theory]
    [InlineData("Increase NPS from 42 to 50", "NPS: from 42 to 50")]
    [InlineData("Raise the share of repeat guests from 31 to 40 % by June", "share of repeat guests: from 31 % to 40 %")]
    [InlineData("NPS (currently 42) to 50", "NPS: from 42 to 50")]
    [InlineData("Bring the queue below 8 minutes (currently 12)", "queue: from 12 to Below 8 minutes")]
    [InlineData("Move 6-month retention 42 % -> 50 %", "6-month retention: from 42 % to 50 %")]
    [InlineData("Cut the time to hire from 62 to 45 days", "time to hire: from 62 days to 45 days")]
    [InlineData("Win 20 customers, up from 12", "customers: from 12 to 20")]
    public void It_is_told_where_a_measure_stands_and_where_it_must_go(string text, string measures) => Read(text).ShouldBe(measures);

    [Theory]
    [InlineData("Keep uptime above 99.9 %", "uptime: to Above 99.9 %")]
    [InlineData("Response time < 30s", "Response time: to Below 30 s")]
    [InlineData("Error rate <= 2 %", "Error rate: to AtMost 2 %")]
    [InlineData("Answer at least 95 % of letters", "letters: to AtLeast 95 %")]
    [InlineData("No more than 3 accidents", "accidents: to AtMost 3")]
    [InlineData("Sell 200+ tickets", "tickets: to AtLeast 200")]
    [InlineData("Sell 200 tickets or more", "tickets: to AtLeast 200")]
    [InlineData("Hold exactly 4 fairs", "fairs: to Exactly 4")]
    [InlineData("Resolve internal complaints within 48 hours", "internal complaints: to AtMost 48 hours")]
    [InlineData("NPS ≥ 50", "NPS: to AtLeast 50")]
    public void So_is_on_which_side_of_the_number(string text, string measures) => Read(text).ShouldBe(measures);

    [Theory]
    [InlineData("Keep delays between 40 and 50 minutes", "delays: to Between 40 minutes..50 minutes")]
    [InlineData("Keep delays at 40–50 minutes", "delays: to Between 40 minutes..50 minutes")]
    [InlineData("Sell $1-2M of timber", "timber: to Between 1000000 $..2000000 $")]
    [InlineData("Grow sales by 5 to 10 %", "sales: by Between 5 %..10 %")]
    public void A_range_has_both_its_ends(string text, string measures) => Read(text).ShouldBe(measures);

    [Theory]
    [InlineData("Grow membership by 15 %", "membership: by 15 %")]
    [InlineData("Raise the margin by 3 percentage points to 12 %", "margin: by 3 pp to 12 %")]
    [InlineData("Retention increases by at least 10 %", "Retention: by AtLeast 10 %")]
    [InlineData("Cut costs by half", "costs: by 50 %")]
    [InlineData("Halve the time to repair", "time to repair: by 50 %")]
    [InlineData("Win a 10 % increase in bookings", "bookings: by 10 %")]
    [InlineData("Double the number of night buses", "number of night buses: by 2 x")]
    [InlineData("Reach 3x coverage of the order book", "coverage of the order book: by 3 x")]
    [InlineData("Double bookings from 200 to 400", "bookings: from 200 by 2 x to 400")]
    public void A_change_or_a_multiple_says_how_far(string text, string measures) => Read(text).ShouldBe(measures);

    [Theory]
    [InlineData("Win 20 new customers", "new customers: to 20")]
    [InlineData("Collect €2 500 in donations", "donations: to 2500 EUR")]
    [InlineData("Close $600K ARR (currently $0)", "ARR: from 0 $ to 600000 $")]
    [InlineData("Team North wins at least 20 customers", "customers: to AtLeast 20")]
    [InlineData("Every depot has a fire plan", "depot: to 100 %")]
    [InlineData("Zero accidents on the quay", "accidents: to 0")]
    [InlineData("Reduce accidents to zero", "accidents: to 0")]
    [InlineData("Close 3 tier 1 deals", "tier 1 deals: to 3")]
    [InlineData("Hold a fair with at least 10 brewers", "brewers: to AtLeast 10")]
    [InlineData("Raise $1.5M for the new wing", "?: to 1500000 $")]
    public void What_is_counted_stands_behind_the_number(string text, string measures) => Read(text).ShouldBe(measures);

    [Theory]
    [InlineData("Increase NPS from 42 to 50 and CSAT from 80 to 90 %", "NPS: from 42 to 50; CSAT: from 80 % to 90 %")]
    [InlineData("Win 20 customers, keep churn below 3 % and sell 5 boats", "customers: to 20; churn: to Below 3 %; boats: to 5")]
    [InlineData("Reduce churn and downtime by 5 %", "churn and downtime: by 5 %")]
    [InlineData("Raise the score to 40. Cut waiting to 8 minutes", "score: to 40; waiting: to 8 minutes")]
    public void A_text_may_have_several_measures(string text, string measures) => Read(text).ShouldBe(measures);

    [Theory]
    [InlineData("Answer 95 % of letters within 2 days", "letters: to 95 %")]
    [InlineData("Answer 95 % of letters in under 2 days", "letters: to 95 %")]
    [InlineData("Raise NPS to 50 in 3 regions", "NPS: to 50")]
    [InlineData("Train 80 % of drivers: 35 %", "drivers: to 80 %")]
    [InlineData("Train 20 drivers (5 of them at night)", "drivers: to 20")]
    public void A_number_that_only_describes_is_no_measure_of_its_own(string text, string measures) => Read(text).ShouldBe(measures);

    [Theory]
    [InlineData("Réduire le taux d'absentéisme de 8 à 5 %", "taux d'absentéisme: from 8 % to 5 %")]
    [InlineData("Porter le taux de satisfaction à au moins 90 %", "taux de satisfaction: to AtLeast 90 %")]
    [InlineData("Recruter plus de 50 bénévoles à Lyon", "bénévoles: to Above 50")]
    [InlineData("Augmenter de 5 % le nombre de visiteurs", "nombre de visiteurs: by 5 %")]
    [InlineData("Réduire les coûts de 12 pour cent", "coûts: by 12 %")]
    [InlineData("Réduire les rebuts de moitié", "rebuts: by 50 %")]
    [InlineData("Atteindre un chiffre d'affaires de 2,5 millions d'euros", "chiffre d'affaires: to 2500000 EUR")]
    [InlineData("Traiter 95 % des demandes en moins de deux jours", "demandes: to 95 %")]
    [InlineData("Maintenir les retards entre 40 et 50 minutes", "retards: to Between 40 minutes..50 minutes")]
    [InlineData("Doubler le nombre d'abonnés", "nombre d'abonnés: by 2 x")]
    public void French_measures_are_read_as_well(string text, string measures)
    {
        Read(text).ShouldBe(measures);
        Read(text, "fr").ShouldBe(measures);
    }

    [Theory]
    [InlineData("Publish the timetable for 2027")]
    [InlineData("Finish phase 2 of the harbour")]
    [InlineData("Improve the service for all guests")]
    public void A_text_without_a_threshold_measures_nothing(string text) => Marked.Read(text).Measures.ShouldBeEmpty();

    [Theory]
    [InlineData("Increase NPS from 42 to 50 and CSAT from 80 to 90 %")]
    [InlineData("Grow membership (currently 900) by 15 %")]
    public void Target_and_baseline_are_those_of_the_first_measure(string text)
    {
        var statement = Marked.Read(text);
        var first = statement.Measures[0];

        statement.Target.ShouldNotBeNull().Phrase.ShouldBe((first.To ?? first.By).ShouldNotBeNull().Phrase);
        statement.Baseline.ShouldNotBeNull().Phrase.ShouldBe(first.From.ShouldNotBeNull().Phrase);
    }

    [Fact]
    public void A_number_that_may_mean_two_things_has_a_likely_value_only()
    {
        var amount = Marked.Read("Sell 1.200 tickets").Measures.ShouldHaveSingleItem().To.ShouldNotBeNull();

        amount.Value.ShouldBeNull();
        amount.Likely.ShouldBe(1.2);
    }

    private static string Read(string text, string? language = null) => string.Join("; ", Marked.Read(text, language).Measures.Select(Written));

    private static string Written(StatedMeasure measure) =>
        $"{measure.Measured?.Text ?? "?"}:{Part(" from ", measure.From, null, measure, Comparator.None)}{Part(" by ", measure.By, measure.ByUpper, measure, measure.Comparator)}{Part(" to ", measure.To, measure.ToUpper, measure, measure.By is null ? measure.Comparator : Comparator.None)}";

    private static string Part(string joint, Amount? amount, Amount? upper, StatedMeasure measure, Comparator comparator) =>
        amount is null ? "" : $"{joint}{(comparator == Comparator.None ? "" : $"{comparator} ")}{Number(amount, measure)}{(upper is null ? "" : $"..{Number(upper, measure)}")}";

    private static string Number(Amount amount, StatedMeasure measure) =>
        string.Create(CultureInfo.InvariantCulture, $"{amount.Likely} {(amount.Unit.Length > 0 ? amount.Unit : measure.Unit.Length > 0 ? amount.Noun : "")}").TrimEnd();
}
