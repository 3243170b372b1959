namespace GoalRules.Tests;

public class KinshipTests
{
    private const string Laundry = "Win the tender for the hospital laundry in Graz";
    private const string Path = "Repaint the cycle path along the river embankment";

    private static readonly Goal Upper = new() { Id = "U", Statement = Laundry };
    private static readonly Goal Lower = new() { Id = "L", Statement = Path, Supports = [new Support { GoalId = "U" }] };

    [Fact]
    public void Goals_without_a_word_or_a_theme_in_common_are_unrelated() => IsUnrelated(Lower, Upper).ShouldBeTrue();

    [Theory]
    [InlineData("Repaint the hospitals along the embankment")]
    [InlineData("Hospitalization along the river embankment")]
    [InlineData("Repaint the wards of all clinics")]
    [InlineData("Repaint the paths")]
    [InlineData("Repaint XPQ along the river embankment")]
    [InlineData("Repaint OneDesk along the river embankment")]
    [InlineData("Repaint [number] cycle paths along the river embankment")]
    [InlineData("Wir wollen das Ufer der Mur und die Brücken mit den Bürgern neu streichen")]
    public void Where_it_is_not_certain_they_are_not(string statement) => IsUnrelated(Lower with { Statement = statement }, Upper).ShouldBeFalse();

    [Fact]
    public void Words_of_any_goal_do_not_count() =>
        IsUnrelated(Lower with { Statement = $"Improve by the end of the year: {Path}" }, Upper with { Statement = $"Improve by the end of the year: {Laundry}" }).ShouldBeTrue();

    [Fact]
    public void A_description_a_metric_or_a_neighbour_of_the_upper_goal_can_relate_them()
    {
        IsUnrelated(Lower with { Description = "So that nurses get to the hospital" }, Upper).ShouldBeFalse();
        IsUnrelated(Lower with { Measures = [new Measure { Name = "Nurses who cycle to the hospital" }] }, Upper).ShouldBeFalse();
        IsUnrelated(Lower, Upper with { Supports = [new Support { GoalId = "N" }] }, new Goal { Id = "N", Statement = "Everybody cycles to work" }).ShouldBeFalse();
    }

    [Fact]
    public void So_can_an_owner_a_team_and_a_glossary()
    {
        IsUnrelated(Lower with { OwnerId = "P" }, Upper with { OwnerId = "P" }).ShouldBeFalse();
        IsUnrelated(Lower with { TeamId = "T" }, Upper with { TeamId = "T" }).ShouldBeFalse();
        IsUnrelated(Lower with { ContributorIds = ["P"] }, Upper with { OwnerId = "P" }).ShouldBeFalse();
        var defined = new Submission { Goals = [Lower, Upper], Glossary = [new Term { Name = "cycle path", Definition = "The way that nurses take to the hospital" }] };
        IsUnrelated(Linked.Submission(defined)).ShouldBeFalse();
    }

    private static bool IsUnrelated(params Goal[] goals) => IsUnrelated(Linked.Submission(new Submission { Goals = goals, Teams = [new Team { Id = "T" }], People = [new Person { Id = "P" }] }));

    private static bool IsUnrelated(Submission submission) => submission.Goals.Single(goal => goal.Id == "L").IsUnrelatedTo(submission.Goals.Single(goal => goal.Id == "U"));
}
