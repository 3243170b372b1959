namespace GoalRules.Tests;

public class LocationTests
{
    [Fact]
    public void Stretches_of_one_text_that_share_a_character_are_the_same_place() => Same(At("statement", 5, 4), At("statement", 8, 3)).ShouldBeTrue();

    [Fact]
    public void Stretches_that_only_touch_are_not() => Same(At("statement", 5, 4), At("statement", 9, 3)).ShouldBeFalse();

    [Fact]
    public void Stretches_of_two_texts_are_not() => Same(At("statement", 5, 4), At("description", 5, 4)).ShouldBeFalse();

    [Fact]
    public void A_whole_field_is_anywhere_in_its_subject()
    {
        Same(Whole("due"), At("statement", 5, 4)).ShouldBeTrue();
        Same(Whole("due"), Whole("measures[0].target")).ShouldBeTrue();
    }

    [Fact]
    public void Two_subjects_are_two_places()
    {
        Same(Whole("due"), Whole("due") with { SubjectId = "G2" }).ShouldBeFalse();
        Same(Whole("due"), Whole("due") with { SubjectType = SubjectType.Metric }).ShouldBeFalse();
    }

    private static Location At(string field, int start, int length) => new(SubjectType.Goal, "G1", field, new TextSpan(start, length), "");

    private static Location Whole(string field) => new(SubjectType.Goal, "G1", field, Span: null, "");

    private static bool Same(Location one, Location other)
    {
        other.IsSamePlaceAs(one).ShouldBe(one.IsSamePlaceAs(other), "sameness has no direction");
        return one.IsSamePlaceAs(other);
    }
}
