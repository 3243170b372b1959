namespace GoalRules.Tests;

public class DeadlineTests
{
    [Theory]
    [InlineData("Close the old hall by [|2026-09-30|]")]
    [InlineData("Close the old hall by [|30/09/2026|]")]
    [InlineData("Close the old hall by [|30/9/26|]")]
    [InlineData("Close the old hall by [|30.9.26|]")]
    [InlineData("Close the old hall by [|30.09.2026|].")]
    [InlineData("Close the old hall by [|1 October|]")]
    [InlineData("Close the old hall by [|October 1st, 2026|]")]
    [InlineData("Close the old hall before the [|4th of March 2026|]")]
    [InlineData("Close the old hall in [|March 2026|]")]
    [InlineData("New timetable printed in [|March|]")]
    [InlineData("CLOSE THE OLD HALL BY [|4TH MARCH 2026|]")]
    public void A_day_or_a_month_is_a_deadline(string marked) => Marked.ShouldBeFound(marked, statement => statement.Dates);

    [Theory]
    [InlineData("Open two clinics by [|Q3|]")]
    [InlineData("Open two clinics by [|Q3 FY26|]")]
    [InlineData("Open two clinics in [|FY26-Q1|]")]
    [InlineData("Open two clinics in [|FY26Q1|]")]
    [InlineData("Open two clinics by [|Q3 '26|]")]
    [InlineData("Open two clinics in the [|second half of 2026|]")]
    [InlineData("Open two clinics in [|2026|]")]
    [InlineData("Open two clinics in [|fiscal year 2026-27|]")]
    [InlineData("[|Q3 2026|]: open two clinics")]
    [InlineData("IN [|Q3 2026|] OPEN TWO CLINICS")]
    public void A_named_period_is_a_deadline(string marked) => Marked.ShouldBeFound(marked, statement => statement.Dates);

    [Theory]
    [InlineData("Open two clinics by the [|end of the year|]")]
    [InlineData("Open two clinics by the [|end of Q3 2026|]")]
    [InlineData("Open two clinics by the [|beginning of May|]")]
    [InlineData("Open two clinics by the [|end of March|]")]
    [InlineData("Open two clinics [|this quarter|]")]
    [InlineData("Open two clinics [|this fiscal year|]")]
    [InlineData("Open two clinics within the [|next six months|]")]
    [InlineData("Open two clinics within [|90 days|]")]
    [InlineData("Raise the share of repeat guests from 40 to 60 % within [|6 months|]")]
    [InlineData("Open two clinics by [|end Q3|]")]
    [InlineData("Open two clinics by [|end June 2026|]")]
    [InlineData("Open two clinics by the [|end of FY '26|]")]
    [InlineData("Open two clinics by the [|end of the second sprint|]")]
    [InlineData("Open two clinics within the [|quarter|]")]
    [InlineData("Open two clinics by [|year-end|]")]
    [InlineData("Open two clinics by [|EOQ|]")]
    public void A_period_counted_from_today_is_a_deadline(string marked) => Marked.ShouldBeFound(marked, statement => statement.Dates);

    [Theory]
    [InlineData("Réduire les rebuts avant le [|15 mai 2026|]")]
    [InlineData("Réduire les rebuts d’ici la [|fin de l’année|]")]
    [InlineData("Réduire les rebuts d'ici le [|1er mars|]")]
    [InlineData("Réduire les rebuts avant la [|fin d'avril 2026|]")]
    [InlineData("Réduire les rebuts [|fin avril|]")]
    [InlineData("Réduire les rebuts d'ici [|fin juin|]")]
    [InlineData("Réduire les rebuts d'ici [|fin T3 2026|]")]
    [InlineData("Réduire les rebuts au [|T3 2026|]")]
    [InlineData("Réduire les rebuts avant le\u00a0[|30\u00a0juin|]")]
    [InlineData("RÉDUIRE LES REBUTS AVANT LE [|15 AOÛT|]")]
    public void French_dates_are_deadlines(string marked) => Marked.ShouldBeFound(marked, statement => statement.Dates, "fr");

    [Theory]
    [InlineData("Answer 95 % of letters within one day")]
    [InlineData("Letters are answered within 3 weeks")]
    [InlineData("90 % of complaints are resolved within 2 months")]
    [InlineData("Cut the time to hire from 62 to 45 days")]
    [InlineData("Keep 9 of 10 apprentices for two years")]
    public void A_length_of_time_inside_the_measure_is_none(string text) => Marked.ShouldBeFound(text, statement => statement.Dates);

    [Theory]
    [InlineData("Hold safety walks in all halls every week")]
    [InlineData("Post the weekly stock list")]
    [InlineData("Visit each farm twice per year")]
    [InlineData("Hold a fair every March for schools")]
    public void A_rhythm_is_none(string text) => Marked.ShouldBeFound(text, statement => statement.Dates);

    [Theory]
    [InlineData("Agree the FY26 training plan with the council")]
    [InlineData("Fund all items in the FY26 Roadmap")]
    [InlineData("Close what is in the Q3 backlog of the mill")]
    [InlineData("Publish Vision 2030 brochures at all sites")]
    public void A_period_inside_a_name_is_none(string text) => Marked.ShouldBeFound(text, statement => statement.Dates);

    [Theory]
    [InlineData("Open the counter on Saturdays from April 2026")]
    [InlineData("Open the counter on Saturdays starting in April 2026")]
    [InlineData("Open the counter on Saturdays beginning on 4 May")]
    [InlineData("Open the counter on Saturdays from the end of March")]
    [InlineData("Answer twice as many calls as since the beginning of 2025")]
    [InlineData("Answer more calls than after year-end")]
    [InlineData("Beat the result of last year")]
    public void A_start_or_a_look_back_is_none(string text) => Marked.ShouldBeFound(text, statement => statement.Dates);

    [Theory]
    [InlineData("Ouvrir le guichet à partir du 1er avril 2026")]
    [InlineData("Ouvrir le guichet à partir d'avril 2026")]
    [InlineData("Ouvrir le guichet à compter de mars 2026")]
    [InlineData("Publier les résultats chaque semaine")]
    [InlineData("Répondre à 90 % des courriels sous deux jours")]
    public void French_starts_rhythms_and_lengths_of_time_are_none(string text) => Marked.ShouldBeFound(text, statement => statement.Dates, "fr");

    [Theory]
    [InlineData("Certify the mill to ISO 9001:2015")]
    [InlineData("Certify the mill to ISO 14001")]
    [InlineData("Settle ticket #2024")]
    public void An_ISO_number_is_no_deadline(string text) => Marked.ShouldBeFound(text, statement => statement.Dates);

    [Theory]
    [InlineData("Move all laptops to release 10.15.7")]
    [InlineData("Ship version 3.2.10")]
    [InlineData("Find 2000 donors")]
    [InlineData("Answer calls to 555-123-4567")]
    [InlineData("Raise income to $2000")]
    [InlineData("Let visitors know that they may book online")]
    [InlineData("March together with 300 volunteers")]
    public void Other_numbers_and_words_are_no_deadline(string text) => Marked.ShouldBeFound(text, statement => statement.Dates);

    [Fact]
    public void The_first_date_is_the_deadline()
    {
        var statement = Marked.Read("By 30 June train 20 drivers, by 31 December 40");

        statement.Dates.Select(date => date.Text).ShouldBe(["30 June", "31 December"]);
        statement.Deadline.ShouldNotBeNull().Text.ShouldBe("30 June");
    }

    [Fact]
    public void A_start_does_not_hide_the_deadline_behind_it() =>
        Marked.ShouldBeFound("Run the ferry from March to [|October 2026|]", statement => statement.Dates);

    [Fact]
    public void A_text_without_a_date_has_no_deadline() => Marked.Read("Bake better bread").Deadline.ShouldBeNull();

    [Fact]
    public void Dates_do_not_overlap() =>
        Marked.ShouldBeFound("Open a clinic by [|year-end|], the second by the [|end of the year|]-end", statement => statement.Dates);
}
