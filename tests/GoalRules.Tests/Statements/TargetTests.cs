namespace GoalRules.Tests;

public sealed class TargetTests
{
    [Theory]
    [InlineData("Raise the occupancy of the hostel from 61 % to [|74|] %", 74, "%", TargetKind.Level)]
    [InlineData("Answer at least [|95|]% of letters within a week", 95, "%", TargetKind.Level)]
    [InlineData("Sell [|1,200|] season tickets", 1200, "season", TargetKind.Level)]
    [InlineData("Raise $[|1.5M|] for the new wing", 1_500_000, "$", TargetKind.Level)]
    [InlineData("Collect €[|2 500|] in donations", 2500, "€", TargetKind.Level)]
    [InlineData("Sign [|three|] suppliers", 3, "suppliers", TargetKind.Level)]
    [InlineData("Grow membership by [|15|] %", 15, "% change", TargetKind.Change)]
    [InlineData("[|Double|] the number of night buses", 2, "x", TargetKind.Ratio)]
    [InlineData("Reach [|3x|] coverage of the order book", 3, "x", TargetKind.Ratio)]
    [InlineData("[|Halve|] the time to repair", 50, "% change", TargetKind.Change)]
    [InlineData("[|Every|] depot has a fire plan", 100, "%", TargetKind.Universal)]
    [InlineData("[|Zero|] accidents on the quay", 0, "", TargetKind.Universal)]
    [InlineData("Lift the rating above [|4.5|]/5", 4.5, "", TargetKind.Level)]
    [InlineData("Bring the queue below [|8|] minutes (currently 12)", 8, "minutes", TargetKind.Level)]
    [InlineData("Keep delays between [|40|]-50 minutes", 40, "minutes", TargetKind.Level)]
    [InlineData("Become the #[|1|] choice of commuters", 1, "choice", TargetKind.Level)]
    [InlineData("Embaucher [|douze|] apprentis", 12, "apprentis", TargetKind.Level)]
    [InlineData("Raise the score from 31 to [|40|]", 40, "", TargetKind.Level)]
    [InlineData("Answer in under [|an|] hour", 1, "hour", TargetKind.Level)]
    [InlineData("Keep scrap ≤ [|2.0|] %", 2, "%", TargetKind.Level)]
    [InlineData("Reach an average rating of [|4.0|]", 4, "", TargetKind.Level)]
    [InlineData("Guest rating >= [|4.0|] by June", 4, "", TargetKind.Level)]
    [InlineData("Sell [|20|] $50 vouchers", 20, "", TargetKind.Level)]
    [InlineData("Sell [|two hundred thousand|] tickets", 200_000, "tickets", TargetKind.Level)]
    [InlineData("Lift the rating to [|85|]/100", 85, "", TargetKind.Level)]
    [InlineData("Cut the scrap by [|half|]", 50, "% change", TargetKind.Change)]
    [InlineData("Win a [|10|] % increase in bookings", 10, "% change", TargetKind.Change)]
    [InlineData("Bring accidents down to [|zero|]", 0, "", TargetKind.Universal)]
    [InlineData("Sell $[|1|]-2M of timber", 1_000_000, "$", TargetKind.Level)]
    [InlineData("Find [|2000|] donors", 2000, "donors", TargetKind.Level)]
    [InlineData("Load the page in [|300ms|]", 300, "ms", TargetKind.Level)]
    [InlineData("Réduire les rebuts de [|moitié|]", 50, "% change", TargetKind.Change)]
    [InlineData("Ramener les accidents à [|zéro|]", 0, "", TargetKind.Universal)]
    [InlineData("[|Doubler|] la fréquentation du musée", 2, "x", TargetKind.Ratio)]
    public void The_first_threshold_is_found_with_its_value(string marked, double value, string unit, TargetKind kind)
    {
        var (statement, spans) = Read(marked);

        var target = statement.Target.ShouldNotBeNull();

        (target.Value, target.Unit, target.Kind).ShouldBe((value, unit, kind));
        target.Phrase.Span.ShouldBe(spans.ShouldHaveSingleItem());
    }

    [Theory]
    [InlineData("Publish the timetable for 2027")]
    [InlineData("Certify the kitchen by ISO 22000")]
    [InlineData("Finish phase 2 of the harbour")]
    [InlineData("Ship version 3.2.0 of the app")]
    [InlineData("Release a stable 1.0")]
    [InlineData("Open the desk 24/7")]
    [InlineData("Staff the desk 24/5")]
    [InlineData("Mend what ticket #4711 says")]
    [InlineData("Plan the 90-day campaign")]
    [InlineData("Survey guests on a scale from 1 to 5")]
    [InlineData("Launch the ferry on March 4")]
    [InlineData("Bring leads up by X%")]
    [InlineData("Compare the two depots")]
    [InlineData("No later than Easter, open the ferry")]
    [InlineData("Electric or zero-emission buses in the fleet")]
    [InlineData("Ship the 4.2 release of the app")]
    [InlineData("Report on the 30, 60 and 90-day marks")]
    [InlineData("Move the works over to a third party")]
    [InlineData("Acheter des autobus à émission zéro")]
    [InlineData("Accueillir les moins de 30 ans")]
    [InlineData("Ouvrir le guichet aux aînés (65 ans et plus)")]
    public void A_number_that_is_a_name_a_date_or_a_length_is_no_threshold(string text) => Read(text).Statement.Target.ShouldBeNull();

    [Theory]
    [InlineData("Raise the occupancy of the hostel from [|61|] % to 74 %", 61)]
    [InlineData("Bring the queue below 8 minutes (currently [|12|])", 12)]
    [InlineData("Sell 900 tickets, up from [|700|]", 700)]
    [InlineData("Lift the rating of the ferry from [|31|] to 40", 31)]
    [InlineData("Lift the rating of the ferry from [|-12|] to 20", -12)]
    [InlineData("Lift the score from approx [|31|] to 40", 31)]
    [InlineData("Queue at the desk: [|12|] -> 8 minutes", 12)]
    [InlineData("Porter la note de [|31|] à 40", 31)]
    public void Where_things_stand_is_found(string marked, double value)
    {
        var (statement, spans) = Read(marked);

        var baseline = statement.Baseline.ShouldNotBeNull();

        baseline.Value.ShouldBe(value);
        baseline.Unit.ShouldNotBe("to");
        baseline.Phrase.Span.ShouldBe(spans.ShouldHaveSingleItem());
    }

    [Theory]
    [InlineData("Serve guests from 12 countries")]
    [InlineData("Sell more than in 2025")]
    [InlineData("Recruter plus de 50 bénévoles à Lyon")]
    public void Another_number_says_not_where_things_stand(string text) => Read(text).Statement.Baseline.ShouldBeNull();

    private static (Statement Statement, IReadOnlyList<TextSpan> Spans) Read(string marked)
    {
        var (text, spans) = Marked.Parse(marked);
        return (text, spans);
    }
}
