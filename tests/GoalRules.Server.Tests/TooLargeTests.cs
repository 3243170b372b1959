using System.Net;
using System.Text;
using Google.Protobuf;
using Google.Rpc;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

[Collection(UsesSharedServer.Name)]
public sealed class TooLargeTests(SharedServer shared) : RefusalTests(shared.Process)
{
    private const int TenMillion = 10_000_000;
    private const string Limit = "16777216";

    [Fact]
    public async Task Ten_million_goals_in_one_message_are_too_large()
    {
        var status = await Refused.StatusOf(() => Server.EvaluateBytes(EmptyGoals(TenMillion)));

        TellsTheLimit(status);
    }

    [Fact]
    public async Task Ten_million_goals_in_JSON_are_too_large()
    {
        using var content = new ByteArrayContent(EmptyGoalsInJson(TenMillion));
        content.Headers.ContentType = new("application/json");

        var answer = await Server.Post(content);

        answer.Code.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        TellsTheLimit(answer.Status);
    }

    [Fact]
    public async Task Goals_that_fit_into_the_bytes_may_still_be_too_many()
    {
        var status = await Refused.StatusOf(() => Server.EvaluateBytes(EmptyGoals(500_000)));

        var violation = status.Violations().ShouldHaveSingleItem();
        violation.Field.ShouldBe("submission.goals");
        violation.Description.ShouldContain("holds 500000 items; at most 100000 go into one submission");
    }

    private static void TellsTheLimit(Google.Rpc.Status status)
    {
        status.Code.ShouldBe((int)Code.ResourceExhausted);
        status.Message.ShouldContain(Limit);
        var info = status.GetDetail<ErrorInfo>().ShouldNotBeNull();
        info.Reason.ShouldBe("REQUEST_TOO_LARGE");
        info.Domain.ShouldBe("goalrules");
        info.Metadata["limitBytes"].ShouldBe(Limit);
    }

    /// <summary>The message without the cost of its objects: each goal is its tag and a length of 0.</summary>
    private static byte[] EmptyGoals(int count)
    {
        using var bytes = new MemoryStream();
        using var output = new CodedOutputStream(bytes);
        output.WriteTag(Wire.EvaluateRequest.SubmissionFieldNumber, WireFormat.WireType.LengthDelimited);
        output.WriteLength(2 * count);
        for (var i = 0; i < count; i++)
        {
            output.WriteTag(Wire.Submission.GoalsFieldNumber, WireFormat.WireType.LengthDelimited);
            output.WriteLength(0);
        }

        output.Flush();
        return bytes.ToArray();
    }

    private static byte[] EmptyGoalsInJson(int count) =>
        Encoding.UTF8.GetBytes(new StringBuilder("""{"submission":{"goals":[""").Insert(24, "{},", count).Append("{}]}}").ToString());
}
