using Google.Rpc;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

[Collection(UsesSharedServer.Name)]
public sealed class BadSubmissionTests(SharedServer shared) : RefusalTests(shared.Process)
{
    [Fact]
    public async Task A_missing_submission_is_named()
    {
        var status = await RefusalOf(new Wire.EvaluateRequest());

        status.Violations().ShouldHaveSingleItem().Field.ShouldBe("submission");
        status.Message.ShouldStartWith("submission is missing");
    }

    [Fact]
    public async Task An_empty_submission_is_told_what_it_lacks()
    {
        var status = await RefusalOf(new Wire.EvaluateRequest { Submission = new Wire.Submission() });

        var violation = status.Violations().ShouldHaveSingleItem();
        violation.Field.ShouldBe("submission");
        violation.Description.ShouldContain("send at least one goal");
    }

    [Fact]
    public async Task A_statement_of_five_megabytes_is_too_long()
    {
        var status = await RefusalOf(Requests.Of(Requests.Goal(statement: new string('x', 5_000_000))));

        var violation = status.Violations().ShouldHaveSingleItem();
        violation.Field.ShouldBe("submission.goals[0].statement");
        violation.Description.ShouldBe("is 5000000 characters long; at most 100000 are read");
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("30.06.2026")]
    [InlineData("2026-6-1")]
    [InlineData("soon")]
    public async Task A_date_must_be_a_day_of_the_calendar(string due)
    {
        var goal = Requests.Goal();
        goal.Due = due;

        var violation = (await RefusalOf(Requests.Of(goal))).Violations().ShouldHaveSingleItem();

        violation.Field.ShouldBe("submission.goals[0].due");
        violation.Description.ShouldBe($"'{due}' is no day of the calendar, written as YYYY-MM-DD");
    }

    [Fact]
    public async Task An_id_used_twice_names_where_it_was_used_first()
    {
        var violation = (await RefusalOf(Requests.Of(Requests.Goal("G1"), Requests.Goal("G2"), Requests.Goal("G1")))).Violations().ShouldHaveSingleItem();

        violation.Field.ShouldBe("submission.goals[2].id");
        violation.Description.ShouldContain("'G1' is already the id of goals[0]");
    }

    [Fact]
    public async Task All_mistakes_are_named_at_once()
    {
        var goal = Requests.Goal(id: "");
        goal.Weight = 120;
        goal.Start = "yesterday";
        var request = Requests.Of(goal, Requests.Goal(statement: " "));
        request.Submission.AsOf = "today";
        request.Submission.Cycle = new Wire.Cycle { Start = "2026-04-01", End = "2026-03-31" };

        var status = await RefusalOf(request);

        status.Violations().Select(violation => violation.Field).ShouldBe(
            ["submission.asOf", "submission.goals[0].start", "submission.cycle.end", "submission.goals[0].id", "submission.goals[0].weight", "submission.goals[1].statement"],
            ignoreOrder: true);
    }

    [Fact]
    public async Task Of_very_many_mistakes_the_first_twenty_are_listed()
    {
        var status = await RefusalOf(Requests.Of(Enumerable.Range(0, 1000).Select(i => Requests.Goal($"G{i}", statement: ""))));

        status.Violations().Count.ShouldBe(20);
        status.Message.ShouldEndWith("the first 20 of 1000 mistakes are listed");
    }

    [Fact]
    public async Task An_unknown_pack_is_told_which_there_are()
    {
        var request = Requests.Of(Requests.Goal());
        request.RulePack = "does-not-exist";

        var status = await RefusalOf(request);

        status.Code.ShouldBe((int)Code.NotFound);
        status.Message.ShouldContain("'does-not-exist' for organisation 'default'; the active ones are: crashing, slow, smart");
        var resource = status.GetDetail<ResourceInfo>().ShouldNotBeNull();
        resource.ResourceType.ShouldBe("goalrules.v1.RulePack");
        resource.ResourceName.ShouldBe("does-not-exist");
    }

    [Fact]
    public async Task A_very_long_pack_name_is_shortened()
    {
        var request = Requests.Of(Requests.Goal());
        request.RulePack = new string('p', 1_000_000);

        (await RefusalOf(request)).Message.Length.ShouldBeLessThan(300);
    }

    [Fact]
    public async Task Score_refuses_the_same()
    {
        var request = Requests.Of(Requests.Goal("G1"), Requests.Goal("G1"));
        var refused = await RefusalOf(request);

        var status = await Refused.StatusOf(() => Server.Evaluation.ScoreAsync(new Wire.ScoreRequest { Submission = request.Submission }).ResponseAsync);

        status.ShouldBe(refused);
    }
}
