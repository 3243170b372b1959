namespace GoalRules.Tests;

public class SubmissionTests
{
    [Fact]
    public void Only_the_lists_that_are_declared_complete_are()
    {
        var submission = new Submission { Complete = [SubmissionList.Goals, SubmissionList.People] };

        Enum.GetValues<SubmissionList>().Where(submission.IsComplete).ShouldBe([SubmissionList.Goals, SubmissionList.People]);
    }

    [Fact]
    public void Nothing_is_complete_unless_it_is_said() => Enum.GetValues<SubmissionList>().Any(new Submission().IsComplete).ShouldBeFalse();
}
