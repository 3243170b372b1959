namespace GoalRules.Tests;

public class FindingTests
{
    private static readonly Location Place = new(SubjectType.Goal, "G1", "due", Span: null, "");

    [Fact]
    public void A_finding_keeps_its_place_and_its_arguments()
    {
        var finding = Finding.At(Place, "churn", 0.5, null);

        finding.Location.ShouldBe(Place);
        finding.Arguments.ShouldBe(["churn", 0.5, null]);
    }

    [Fact]
    public void A_phrase_is_a_place() =>
        Finding.At(Marked.Read("try to bake").EffortPhrases[0]).Location.Span.ShouldBe(new TextSpan(0, 6));

    [Fact]
    public void Fixes_suggestions_and_related_places_add_up()
    {
        var bare = Finding.At(Place);
        var finding = bare.WithFix("Say so", Place, "2026-06-30").WithFix("Or so", Place, "").WithSuggestion("by [date]").RelatedTo([Place]).RelatedTo([Place]);

        finding.Fixes.Select(fix => fix.Title).ShouldBe(["Say so", "Or so"]);
        finding.Suggestions.ShouldBe([new Suggestion("by [date]")]);
        finding.RelatedLocations.ShouldBe([Place, Place]);
        bare.Fixes.ShouldBeEmpty();
    }
}
