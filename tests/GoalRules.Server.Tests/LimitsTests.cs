using System.Net;
using System.Text;
using Google.Rpc;

namespace GoalRules.Server.Tests;

/// <summary>The limits are what the configuration says.</summary>
public sealed class LimitsTests(SmallServer small) : RefusalTests(small.Process), IClassFixture<SmallServer>
{
    private static readonly string TooLarge = Requests.Of(Requests.Goal(statement: new string('x', SmallServer.RequestBytes))).ToJson();

    [Fact]
    public async Task A_body_over_the_limit_is_refused()
    {
        var answer = await Server.PostJson(TooLarge);

        IsTooLarge(answer);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_without_a_content_length_too()
    {
        using var content = new StreamContent(new Unsized(Encoding.UTF8.GetBytes(TooLarge)));
        content.Headers.ContentType = new("application/json");

        var answer = await Server.Post(content);

        IsTooLarge(answer);
    }

    [Fact]
    public async Task A_message_over_the_limit_is_refused()
    {
        var status = await Refused.StatusOf(() => Server.Evaluation.EvaluateAsync(Requests.Of(Requests.Goal(statement: new string('x', SmallServer.RequestBytes)))).ResponseAsync);

        status.Code.ShouldBe((int)Code.ResourceExhausted);
        status.GetDetail<ErrorInfo>().ShouldNotBeNull().Metadata["limitBytes"].ShouldBe("2000");
    }

    [Fact]
    public async Task A_text_over_the_limit_is_refused()
    {
        var status = await RefusalOf(Requests.Of(Requests.Goal(statement: new string('x', SmallServer.TextLength + 1))));

        status.Violations().ShouldHaveSingleItem().Description.ShouldBe("is 101 characters long; at most 100 are read");
    }

    [Fact]
    public async Task A_text_at_the_limit_is_read()
    {
        var report = await Server.Evaluation.EvaluateAsync(Requests.Of(Requests.Goal(statement: new string('x', SmallServer.TextLength))));

        report.GoalReports.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task More_goals_than_the_limit_are_refused()
    {
        var status = await RefusalOf(Requests.Of(Enumerable.Range(0, SmallServer.Subjects + 1).Select(i => Requests.Goal($"G{i}"))));

        var violation = status.Violations().ShouldHaveSingleItem();
        violation.Field.ShouldBe("submission.goals");
        violation.Description.ShouldContain("holds 4 items; at most 3");
    }

    private static void IsTooLarge(JsonCalls.JsonAnswer answer)
    {
        answer.Code.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        answer.Status.Code.ShouldBe((int)Code.ResourceExhausted);
        answer.Status.GetDetail<ErrorInfo>().ShouldNotBeNull().Metadata["limitBytes"].ShouldBe("2000");
    }

    /// <summary>A stream that does not know its length, so that it is sent in chunks.</summary>
    private sealed class Unsized(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
