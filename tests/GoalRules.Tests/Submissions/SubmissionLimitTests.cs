namespace GoalRules.Tests;

public class SubmissionLimitTests
{
    private static readonly SubmissionLimits Tight = new() { TextLength = 10, IdLength = 3, Subjects = 2 };

    [Fact]
    public void What_is_just_within_the_limits_passes() =>
        new Submission { Goals = [Goal("123", "1234567890"), Goal("456", "1234567890")] }.Validate(Tight).ShouldBeEmpty();

    [Fact]
    public void A_text_that_is_too_long_is_refused() =>
        Paths(new Submission
        {
            Goals = [Goal("G1", "12345678901") with { Description = "12345678901" }],
            Metrics = [new Metric { Id = "M1", Definition = "12345678901" }],
        }).ShouldBe(["goals[0].statement", "goals[0].description", "metrics[0].definition"]);

    [Fact]
    public void An_id_that_is_too_long_is_refused() => Paths(new Submission { Teams = [new Team { Id = "1234" }] }).ShouldBe(["teams[0].id"]);

    [Fact]
    public void A_list_that_is_too_long_is_refused_as_a_whole() =>
        Paths(new Submission { People = [new Person(), new Person(), new Person()] }).ShouldBe(["people"]);

    [Fact]
    public void Without_limits_of_its_own_a_submission_has_the_usual_ones()
    {
        new Submission { Goals = [Goal("G1", new string('a', 100_000))] }.Validate().ShouldBeEmpty();
        new Submission { Goals = [Goal("G1", new string('a', 100_001))] }.Validate().ShouldHaveSingleItem().Path.ShouldBe("goals[0].statement");
    }

    private static Goal Goal(string id, string statement) => new() { Id = id, Statement = statement };

    private static IEnumerable<string> Paths(Submission submission) => submission.Validate(Tight).Select(violation => violation.Path);
}
