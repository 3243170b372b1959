using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Client.Tests;

public sealed class BulkTests
{
    [Fact]
    public async Task Answers_come_in_the_order_asked_with_the_callers_own_keys()
    {
        await using var server = await FakeServer.Start(new FakeService());
        using var client = server.Client();

        var answers = await client.EvaluateManyAsync(Rows.Of(500)).ToListAsync();

        answers.ShouldAnswer(500);
    }

    [Fact]
    public async Task Nothing_to_ask_needs_no_server()
    {
        using var client = new GoalRulesClient(new GoalRulesClientOptions { Address = await FakeServer.NoAddress() });

        (await client.EvaluateManyAsync([]).ToListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_request_says_by_which_rules_and_for_whom_and_the_stream_for_which_organisation()
    {
        var requests = new List<Wire.EvaluateRequest>();
        var service = new FakeService
        {
            OnStream = async conversation =>
            {
                while (await conversation.Next() is { } request)
                {
                    requests.Add(request.Request);
                    await conversation.Answer(request);
                }
            },
        };
        await using var server = await FakeServer.Start(service);
        using var client = server.Client(options => options.Organization = "acme");

        await client.EvaluateManyAsync([Rows.Row(0), Rows.Row(1) with { RulePack = "depot", Audience = Audience.Hr }]).ToListAsync();

        requests.Select(request => request.RulePack).ShouldBe(["", "depot"]);
        requests.Select(request => request.Audience).ShouldBe([Wire.Finding.Types.Audience.Everyone, Wire.Finding.Types.Audience.Hr]);
        service.Headers.Single().GetValue("goalrules-organization").ShouldBe("acme");
    }

    [Fact]
    public async Task A_request_that_cannot_be_evaluated_has_a_failure_and_the_rest_goes_on()
    {
        var invalid = new Google.Rpc.Status
        {
            Code = (int)Code.InvalidArgument,
            Message = "submission.goals[0].due is no day",
            Details = { Any.Pack(new BadRequest { FieldViolations = { new BadRequest.Types.FieldViolation { Field = "submission.goals[0].due", Description = "is no day" } } }) },
        };
        await using var server = await FakeServer.Start(Answering((conversation, request, i) => i == 1 ? conversation.Answer(request, invalid) : conversation.Answer(request)));
        using var client = server.Client();

        var answers = await client.EvaluateManyAsync(Rows.Of(3)).ToListAsync();

        answers.Select(answer => answer.HasReport).ShouldBe([true, false, true]);
        var failure = answers[1].Failure.ShouldNotBeNull();
        failure.Code.ShouldBe(StatusCode.InvalidArgument);
        failure.Message.ShouldBe("submission.goals[0].due is no day");
        failure.Violations.ShouldBe([new Violation("goals[0].due", "is no day")]);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_understood_is_a_failure_of_its_request()
    {
        await using var server = await FakeServer.Start(Answering((conversation, request, i) => i switch
        {
            0 => conversation.Send(new Wire.EvaluateStreamResponse { CorrelationId = request.CorrelationId }),
            1 => conversation.Answer(request, new Google.Rpc.Status()),
            2 => conversation.Send(new Wire.EvaluateStreamResponse { CorrelationId = request.CorrelationId, Report = new Wire.EvaluateResponse { AsOf = "2026-01-15" } }),
            _ => conversation.Answer(request),
        }));
        using var client = server.Client();

        var answers = await client.EvaluateManyAsync(Rows.Of(4)).ToListAsync();

        answers.Select(answer => answer.Failure?.Code).ShouldBe([StatusCode.Internal, StatusCode.Internal, StatusCode.Internal, null]);
        answers.Select(answer => answer.Failure?.Message).ShouldBe(["The answer is empty.", "The answer is empty.", "The answer lacks a rule pack, which every answer holds.", null]);
    }

    [Fact]
    public async Task An_answer_to_something_else_ends_everything()
    {
        await using var server = await FakeServer.Start(Answering((conversation, request, i) =>
            conversation.Send(new Wire.EvaluateStreamResponse { CorrelationId = i == 2 ? "7" : request.CorrelationId, Report = Answers.To(request.Request) })));
        using var client = server.Client();
        var answers = new List<BulkAnswer>();

        var error = await Should.ThrowAsync<RpcException>(async () =>
        {
            await foreach (var answer in client.EvaluateManyAsync(Rows.Of(5))) answers.Add(answer);
        });

        answers.ShouldAnswer(2);
        error.StatusCode.ShouldBe(StatusCode.Internal);
        error.Status.Detail.ShouldBe("The server answered '7', which was not asked next, after 2 answers; nothing more can be trusted.");
    }

    [Fact]
    public async Task An_answer_too_many_is_an_error()
    {
        await using var server = await FakeServer.Start(new FakeService
        {
            OnStream = async conversation =>
            {
                await conversation.AnswerAll();
                await conversation.Send(new Wire.EvaluateStreamResponse { CorrelationId = "1" });
            },
        });
        using var client = server.Client();

        var error = await Should.ThrowAsync<RpcException>(() => client.EvaluateManyAsync(Rows.Of(2)).ToListAsync().AsTask());

        error.StatusCode.ShouldBe(StatusCode.Internal);
    }

    [Fact]
    public async Task A_source_that_fails_is_heard_of_after_the_answers_to_what_it_gave()
    {
        await using var server = await FakeServer.Start(new FakeService());
        using var client = server.Client();
        var answers = new List<BulkAnswer>();

        var error = await Should.ThrowAsync<FileNotFoundException>(async () =>
        {
            await foreach (var answer in client.EvaluateManyAsync(Failing())) answers.Add(answer);
        });

        answers.ShouldAnswer(3);
        error.Message.ShouldBe("no more rows");

        static IEnumerable<BulkRequest> Failing()
        {
            foreach (var row in Rows.Of(3)) yield return row;
            throw new FileNotFoundException("no more rows");
        }
    }

    [Fact]
    public async Task Requests_and_answers_that_fill_every_buffer_do_not_block_each_other()
    {
        var statement = new string('x', 50_000);
        await using var server = await FakeServer.Start(Answering((conversation, request, _) => conversation.AnswerAtLength(request, statement.Length)));
        using var client = server.Client(options => options.Window = 256);

        var answers = await client.EvaluateManyAsync(Enumerable.Range(0, 500).Select(i => new BulkRequest($"row {i}", Rows.Submission($"G{i}", statement)))).ToListAsync();

        answers.ShouldAnswer(500);
    }

    /// <param name="answer">Answers a request, whose place in the stream is given from 0.</param>
    private static FakeService Answering(Func<Conversation, Wire.EvaluateStreamRequest, int, Task> answer) => new()
    {
        OnStream = async conversation =>
        {
            for (var i = 0; await conversation.Next() is { } request; i++) await answer(conversation, request, i);
        },
    };
}
