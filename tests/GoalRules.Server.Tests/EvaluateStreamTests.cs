using Google.Rpc;
using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

[Collection(UsesSharedServer.Name)]
public sealed class EvaluateStreamTests(SharedServer shared)
{
    private readonly ServerProcess _server = shared.Process;

    [Fact]
    public async Task Answers_come_in_the_order_asked_and_are_those_of_Evaluate()
    {
        // The slow ones would be overtaken, were it not for the order.
        Wire.EvaluateRequest[] kinds = [Requests.Slow(findings: 5), Requests.Of(Requests.Goal()), Requests.Rich()];
        var expected = await Task.WhenAll(kinds.Select(request => _server.Evaluation.EvaluateAsync(request).ResponseAsync));

        var answers = await _server.EvaluateStream([.. Enumerable.Range(0, 300).Select(i => kinds[i % 3].Numbered(i))]);

        answers.ShouldBe(Enumerable.Range(0, 300).Select(i => new Wire.EvaluateStreamResponse { CorrelationId = $"row {i}", Report = expected[i % 3] }));
    }

    [Fact]
    public async Task A_bad_submission_among_ten_thousand_is_named_and_the_rest_is_answered()
    {
        var bad = Requests.Of(Requests.Goal());
        bad.Submission.Goals[0].Due = "30 June";
        var refusal = await Refused.StatusOf(() => _server.Evaluation.EvaluateAsync(bad).ResponseAsync);

        var answers = await _server.EvaluateStream([.. Enumerable.Range(0, 10_000).Select(i => (i == 4711 ? bad : Requests.Of(Requests.Goal($"G{i}"))).Numbered(i))]);

        answers.Count.ShouldBe(10_000);
        var status = answers.Where(answer => answer.Status is not null).ShouldHaveSingleItem();
        status.CorrelationId.ShouldBe("row 4711");
        status.Status.ShouldBe(refusal);
        answers.Select(answer => answer.CorrelationId).ShouldBe(Enumerable.Range(0, 10_000).Select(i => $"row {i}"));
    }

    [Fact]
    public async Task A_rule_that_crashes_costs_one_answer_its_completeness()
    {
        var crashing = Requests.Of(Requests.Goal());
        crashing.RulePack = "crashing";

        var answers = await _server.EvaluateStream([Requests.Of(Requests.Goal()).Numbered(0), crashing.Numbered(1), Requests.Of(Requests.Goal()).Numbered(2)]);

        answers.Select(answer => answer.Report.Incomplete).ShouldBe([false, true, false]);
    }

    [Fact]
    public async Task A_request_without_a_submission_is_told_so()
    {
        var answers = await _server.EvaluateStream([new Wire.EvaluateStreamRequest { CorrelationId = "a" }, new Wire.EvaluateStreamRequest { CorrelationId = "b", Request = new Wire.EvaluateRequest() }]);

        answers.Select(answer => answer.Status.Violations().ShouldHaveSingleItem().Field).ShouldBe(["request", "submission"]);
    }

    [Fact]
    public async Task An_unknown_pack_is_told_for_each_request()
    {
        var elsewhere = Requests.Of(Requests.Goal());
        elsewhere.RulePack = "elsewhere";

        var answers = await _server.EvaluateStream([elsewhere.Numbered(0), Requests.Of(Requests.Goal()).Numbered(1)]);

        answers[0].Status.Code.ShouldBe((int)Code.NotFound);
        answers[1].Report.RulePack.Name.ShouldBe("smart");
    }

    [Fact]
    public async Task A_stream_without_requests_ends_without_answers() => (await _server.EvaluateStream([])).ShouldBeEmpty();

    [Fact]
    public async Task An_answer_comes_while_the_stream_is_open()
    {
        using var stream = _server.Evaluation.EvaluateStream();

        await stream.Ask(0);

        (await stream.Next()).Report.GoalReports.ShouldHaveSingleItem().GoalId.ShouldBe("G0");
    }

    [Fact]
    public async Task Nothing_is_read_on_for_a_caller_who_takes_no_answers()
    {
        using var stream = _server.Evaluation.EvaluateStream();
        var request = Requests.Of(Requests.Goal(statement: $"Do our best {new string('x', 50_000)}"));
        var sent = 0;
        // 32 MB wait nowhere on the way: neither in buffers of the network nor in those of HTTP.
        var writing = Task.Run(async () =>
        {
            for (; sent < 10_000; sent++) await stream.Ask(sent, request);
            await stream.RequestStream.CompleteAsync();
        });

        await Task.WhenAny(writing, NothingMoves());

        sent.ShouldBeLessThan(700);
        var answers = await stream.ResponseStream.ReadAllAsync().CountAsync();
        await writing;
        answers.ShouldBe(10_000);

        async Task NothingMoves()
        {
            for (var before = -1; before != sent; await Task.Delay(500)) before = sent;
        }
    }

    [Fact]
    public async Task The_callers_deadline_ends_a_stream()
    {
        using var stream = _server.Evaluation.EvaluateStream(deadline: TimeProvider.System.GetUtcNow().UtcDateTime + TimeSpan.FromSeconds(0.3));
        await stream.Ask(0, Requests.Slow(findings: 1_000_000));

        var status = await Refused.StatusOf(() => stream.Next());

        status.Code.ShouldBe((int)Code.DeadlineExceeded);
    }

    [Fact]
    public async Task Bytes_that_are_no_message_end_the_stream_after_what_was_asked_before()
    {
        var answers = new List<byte[]>();

        var status = await Refused.StatusOf(async () =>
        {
            await foreach (var answer in _server.EvaluateStreamBytes([Google.Protobuf.MessageExtensions.ToByteArray(Requests.Of(Requests.Goal()).Numbered(0)), [0x12, 0xFF, 0xFF, 0x03, 0x01]]))
                answers.Add(answer);
        });

        status.Code.ShouldBe((int)Code.InvalidArgument);
        Wire.EvaluateStreamResponse.Parser.ParseFrom(answers.ShouldHaveSingleItem()).CorrelationId.ShouldBe("row 0");
    }
}
