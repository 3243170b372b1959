using Google.Rpc;
using Grpc.Core;

namespace GoalRules.Server.Tests;

/// <summary>What ends a stream, and what an abandoned one leaves behind.</summary>
public sealed class StreamLimitsTests(SmallServer small) : RefusalTests(small.Process), IClassFixture<SmallServer>
{
    [Fact]
    public async Task A_request_over_the_limit_ends_the_stream_after_what_was_asked_before()
    {
        using var stream = Server.Evaluation.EvaluateStream();
        await stream.Ask(0);
        await stream.Ask(1);
        await stream.Ask(2, Requests.Of(Requests.Goal(statement: new string('x', SmallServer.RequestBytes))));

        (await stream.Next()).CorrelationId.ShouldBe("row 0");
        (await stream.Next()).CorrelationId.ShouldBe("row 1");
        var status = await Refused.StatusOf(() => stream.Next());

        status.Code.ShouldBe((int)Code.ResourceExhausted);
        status.GetDetail<ErrorInfo>().ShouldNotBeNull().Metadata["limitBytes"].ShouldBe("2000");
    }

    [Fact]
    public async Task More_streams_than_the_limit_are_refused_until_one_has_been_abandoned()
    {
        using var kept = Server.Evaluation.EvaluateStream();
        using var abandoned = Server.Evaluation.EvaluateStream();
        await kept.Ask(0);
        await abandoned.Ask(0);
        await kept.Next();
        await abandoned.Next();

        using (var refused = Server.Evaluation.EvaluateStream())
        {
            var status = await Refused.StatusOf(() => refused.ResponseStream.MoveNext());
            status.Code.ShouldBe((int)Code.Unavailable);
            status.GetDetail<RetryInfo>().ShouldNotBeNull();
        }

        await abandoned.Ask(1);
        abandoned.Dispose();
        await Server.Log.Line("EvaluateStream answered 200 (Cancelled)");
        using var after = Server.Evaluation.EvaluateStream();
        await after.Ask(0);
        (await after.Next()).CorrelationId.ShouldBe("row 0");
    }
}
