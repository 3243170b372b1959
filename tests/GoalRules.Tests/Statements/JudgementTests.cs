namespace GoalRules.Tests;

/// <summary>Plain cases only: the judgement is a statistical one, and its figures are measured on labelled statements.</summary>
public sealed class JudgementTests
{
    [Theory]
    [InlineData("Raise the occupancy of the hostel from 61 % to 74 %", MeasureKind.Numeric)]
    [InlineData("Publish the handbook for night guards", MeasureKind.Milestone)]
    [InlineData("Improve quality", MeasureKind.None)]
    public void A_text_is_measured_by_a_number_by_something_done_or_not_at_all(string text, MeasureKind kind) => ((Statement)text).MeasureKind.ShouldBe(kind);

    [Theory]
    [InlineData("Improve the quality of cooperation", true)]
    [InlineData("Make our service better and more efficient", true)]
    [InlineData("Raise the occupancy of the hostel from 61 % to 74 %", false)]
    [InlineData("Publish the handbook for night guards", false)]
    public void A_text_is_vague_where_nobody_can_tell_whether_it_was_reached(string text, bool isVague) => ((Statement)text).IsVague.ShouldBe(isVague);

    [Theory]
    [InlineData("Write a guide for new drivers", true)]
    [InlineData("Hold 12 training sessions", true)]
    [InlineData("Increase customer satisfaction to 80 %", false)]
    public void Work_done_is_told_from_what_changes(string text, bool isActivity) => ((Statement)text).IsActivity.ShouldBe(isActivity);
}
