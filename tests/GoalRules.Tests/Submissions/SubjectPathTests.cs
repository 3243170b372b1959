namespace GoalRules.Tests;

public class SubjectPathTests
{
    [Theory]
    [InlineData("goals/G1", SubjectType.Goal, "G1")]
    [InlineData("metrics/M1", SubjectType.Metric, "M1")]
    [InlineData("metricSets/S 1", SubjectType.MetricSet, "S 1")]
    [InlineData("teams/goals/1", SubjectType.Team, "goals/1")]
    [InlineData("people/Zoë", SubjectType.Person, "Zoë")]
    [InlineData("submission", SubjectType.Submission, "")]
    public void A_path_names_a_subject_with_its_type(string path, SubjectType type, string id)
    {
        SubjectPath.TryParse(path, out var parsedType, out var parsedId).ShouldBeTrue();

        (parsedType, parsedId).ShouldBe((type, id));
        SubjectPath.Of(type, id).ShouldBe(path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("goals")]
    [InlineData("goals/")]
    [InlineData("goalsG1")]
    [InlineData("submission/1")]
    public void Anything_else_names_nothing(string path) => SubjectPath.IsValid(path).ShouldBeFalse();
}
