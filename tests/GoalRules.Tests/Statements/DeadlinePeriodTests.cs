using System.Globalization;

namespace GoalRules.Tests;

public class DeadlinePeriodTests
{
    private static readonly FiscalCalendar Civil = new(FirstMonth: 1);
    private static readonly FiscalCalendar FromApril = new(FirstMonth: 4);
    private static readonly Cycle SecondQuarter = new() { Start = new DateOnly(2026, 4, 1), End = new DateOnly(2026, 6, 30) };

    [Theory]
    [InlineData("Close the old hall by 2026-09-30", "2026-09-30")]
    [InlineData("Close the old hall by 30/09/2026", "2026-09-30")]
    [InlineData("Close the old hall by 30 June 2027", "2027-06-30")]
    [InlineData("Close the old hall by 30/6/26", "2026-06-30")]
    [InlineData("Close the old hall by 6/30/26", "2026-06-30")]
    [InlineData("Close the old hall by 5/5/26", "2026-05-05")]
    [InlineData("Close the old hall by October 1st, 2026", "2026-10-01")]
    [InlineData("Close the old hall by 29 February 2028", "2028-02-29")]
    [InlineData("Fermer l'ancienne halle d’ici le 1er mars 2027", "2027-03-01")]
    public void A_day_is_that_day(string text, string period) => Read(text).ShouldBe(period);

    [Theory]
    [InlineData("Close the old hall by 15 January", "2026-01-15")]
    [InlineData("Close the old hall by 14 January", "2027-01-14")]
    [InlineData("Close the old hall by 29 February", "2028-02-29")]
    [InlineData("Close the old hall in January", "2026-01-01 2026-01-31")]
    [InlineData("Close the old hall by the end of December", "2026-12-31")]
    [InlineData("Close the old hall by Q1", "2026-01-01 2026-03-31")]
    [InlineData("Fermer l'ancienne halle avant le 15 août", "2026-08-15")]
    public void What_has_no_year_is_the_next_on_or_after_the_as_of_date(string text, string period) => Read(text).ShouldBe(period);

    [Theory]
    [InlineData("Open two clinics in March 2026", "2026-03-01 2026-03-31")]
    [InlineData("Open two clinics by Q3 2026", "2026-07-01 2026-09-30")]
    [InlineData("Open two clinics by Q3 FY26", "2026-07-01 2026-09-30")]
    [InlineData("Open two clinics in FY26-Q1", "2026-01-01 2026-03-31")]
    [InlineData("Open two clinics in FY26Q1", "2026-01-01 2026-03-31")]
    [InlineData("Open two clinics by Q3 '26", "2026-07-01 2026-09-30")]
    [InlineData("Open two clinics in H2 2026", "2026-07-01 2026-12-31")]
    [InlineData("Open two clinics in the second half of 2026", "2026-07-01 2026-12-31")]
    [InlineData("Open two clinics in the third quarter", "2026-07-01 2026-09-30")]
    [InlineData("Open two clinics in 2027", "2027-01-01 2027-12-31")]
    [InlineData("Open two clinics by FY2027", "2027-01-01 2027-12-31")]
    [InlineData("Open two clinics by 2026-27", "2026-01-01 2027-12-31")]
    [InlineData("Ouvrir deux cliniques au T3 2026", "2026-07-01 2026-09-30")]
    public void A_named_period_is_all_of_its_days(string text, string period) => Read(text).ShouldBe(period);

    [Theory]
    [InlineData("Open two clinics by the end of Q3 2026", "2026-09-30")]
    [InlineData("Open two clinics by EOQ3", "2026-09-30")]
    [InlineData("Open two clinics by the end of March", "2026-03-31")]
    [InlineData("Open two clinics by the beginning of May", "2026-05-01")]
    [InlineData("Open two clinics by the end of the year", "2026-12-31")]
    [InlineData("Open two clinics by the end of next quarter", "2026-06-30")]
    [InlineData("Open two clinics by year-end", "2026-12-31")]
    [InlineData("Open two clinics by year-end 2027", "2027-12-31")]
    [InlineData("Open two clinics by year-end 03/04/2027", "2026-12-31")]
    [InlineData("Open two clinics by EOQ", "2026-03-31")]
    [InlineData("Open two clinics by EOY", "2026-12-31")]
    [InlineData("Open two clinics by end Q3", "2026-09-30")]
    [InlineData("Open two clinics by end June", "2026-06-30")]
    [InlineData("Open two clinics by the end of FY '27", "2027-12-31")]
    [InlineData("Ouvrir deux cliniques d’ici la fin de l’année", "2026-12-31")]
    [InlineData("Ouvrir deux cliniques avant la fin d'avril 2026", "2026-04-30")]
    [InlineData("Ouvrir deux cliniques fin avril", "2026-04-30")]
    [InlineData("Ouvrir deux cliniques d'ici fin juin", "2026-06-30")]
    [InlineData("Ouvrir deux cliniques d'ici fin T3", "2026-09-30")]
    [InlineData("Ouvrir deux cliniques début mai", "2026-05-01")]
    public void The_end_or_the_beginning_of_a_period_is_one_day(string text, string period) => Read(text).ShouldBe(period);

    [Theory]
    [InlineData("Open two clinics this quarter", "2026-01-01 2026-03-31")]
    [InlineData("Open two clinics this week", "2026-01-12 2026-01-18")]
    [InlineData("Open two clinics next week", "2026-01-19 2026-01-25")]
    [InlineData("Open two clinics next month", "2026-02-01 2026-02-28")]
    [InlineData("Open two clinics next year", "2027-01-01 2027-12-31")]
    [InlineData("Open two clinics within 90 days", "2026-01-15 2026-04-15")]
    [InlineData("Open two clinics within six weeks", "2026-01-15 2026-02-26")]
    [InlineData("Open two clinics within the next 6 months", "2026-01-15 2026-07-15")]
    [InlineData("Open two clinics within two years", "2026-01-15 2028-01-15")]
    [InlineData("Ouvrir deux cliniques ce trimestre", "2026-01-01 2026-03-31")]
    public void What_is_counted_from_today_is_counted_from_the_as_of_date(string text, string period) => Read(text).ShouldBe(period);

    [Theory]
    [InlineData("Open two clinics by Q1 FY27", "2026-04-01 2026-06-30")]
    [InlineData("Open two clinics by Q4 2026", "2026-01-01 2026-03-31")]
    [InlineData("Open two clinics by Q3", "2026-10-01 2026-12-31")]
    [InlineData("Open two clinics by H1 CY2026", "2026-01-01 2026-06-30")]
    [InlineData("Open two clinics by FY26", "2025-04-01 2026-03-31")]
    [InlineData("Open two clinics in fiscal year 2026-27", "2026-04-01 2027-03-31")]
    [InlineData("Open two clinics by 2026-27", "2026-04-01 2027-03-31")]
    [InlineData("Open two clinics by Q2 FY2026-27", "2026-07-01 2026-09-30")]
    [InlineData("Open two clinics this fiscal year", "2025-04-01 2026-03-31")]
    [InlineData("Open two clinics by Q3 of fiscal year 2026", "2025-10-01 2025-12-31")]
    [InlineData("Open two clinics by the end of fiscal 2026", "2026-03-31")]
    [InlineData("Open two clinics by the end of the quarter", "2026-03-31")]
    [InlineData("Open two clinics in 2026", "2026-01-01 2026-12-31")]
    [InlineData("Open two clinics by the end of the year", "2026-12-31")]
    [InlineData("Ouvrir deux cliniques d'ici la fin de l'exercice", "2026-03-31")]
    public void Quarters_halves_and_fiscal_years_are_the_organisations_and_other_years_the_calendars(string text, string period) =>
        Read(text, FromApril).ShouldBe(period);

    [Theory]
    [InlineData("Open two clinics by the end of the quarter", "2026-06-30")]
    [InlineData("Open two clinics this quarter", "2026-04-01 2026-06-30")]
    [InlineData("Open two clinics by the end of the cycle", "2026-06-30")]
    [InlineData("Open two clinics by 14 June", "2026-06-14")]
    [InlineData("Open two clinics by 10 March", "2026-03-10")]
    [InlineData("Open two clinics within 90 days", "2026-01-15 2026-04-15")]
    public void What_can_lie_in_the_cycle_does(string text, string period) => Read(text, cycle: SecondQuarter).ShouldBe(period);

    [Fact]
    public void A_date_in_a_cycle_that_is_over_stays_there() =>
        Period(((Statement)"Open two clinics by 14 June").DeadlinePeriod(new DateOnly(2026, 9, 1), Civil, SecondQuarter)).ShouldBe("2026-06-14");

    [Theory]
    [InlineData("Open two clinics")]
    [InlineData("Open two clinics by 03/04/2026")]
    [InlineData("Open two clinics by 3/4/26")]
    [InlineData("Open two clinics by Q3 FY2026-27")]
    [InlineData("Open two clinics by the end of the sprint")]
    [InlineData("Open two clinics by the end of the cycle")]
    [InlineData("Open two clinics within 99999 years")]
    [InlineData("Open two clinics by FY9999")]
    [InlineData("Open two clinics by the end of 2026-9999")]
    public void What_cannot_be_told_is_left_open(string text) => Read(text).ShouldBe("");

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void At_the_ends_of_the_calendar_nothing_is_told(string asOf) =>
        ((Statement)"Open two clinics within 90 days").DeadlinePeriod(DateOnly.Parse(asOf, CultureInfo.InvariantCulture), FromApril).ShouldBeNull();

    [Fact]
    public void A_goal_reads_its_deadline_by_its_submission()
    {
        var submission = Linked.Submission(new Submission { Cycle = SecondQuarter, Goals = [new Goal { Id = "G1", Statement = "Open two clinics by the end of the quarter" }] });

        Period(submission.Goals[0].StatedDeadline).ShouldBe("2026-06-30");
    }

    private static string Read(string text, FiscalCalendar? calendar = null, Cycle? cycle = null) =>
        Period(Marked.Read(text).DeadlinePeriod(Linked.AsOf, calendar ?? Civil, cycle));

    /// <summary>The first and the last day, once where they are the same; empty where there are none.</summary>
    private static string Period(Period? period) =>
        period is not { } days ? "" : days.Start == days.End ? $"{days.Start:O}" : $"{days.Start:O} {days.End:O}";
}
