using System.Globalization;
using Google.Rpc;
using Grpc.Core;
using Status = Grpc.Core.Status;

namespace GoalRules.Client.Tests;

public sealed class BulkReconnectTests
{
    private readonly HurriedClock _clock = new();

    [Fact]
    public async Task Every_request_is_answered_once_however_streams_break()
    {
        var service = new FakeService
        {
            OnStream = async conversation =>
            {
                await conversation.AnswerAll(most: 7);
                switch (conversation.Index)
                {
                    case 0: throw new RpcException(new Status(StatusCode.Unavailable, "stopping"));
                    case 1: throw new RpcException(new Status(StatusCode.Internal, "a bug"));
                    case 2: throw new RpcException(new Status(StatusCode.Cancelled, "cancelled by the server"));
                    case 3: throw new InvalidOperationException("becomes UNKNOWN");
                    case 4: conversation.Context.GetHttpContext().Abort(); break;
                    case 5: return;
                    default: await conversation.AnswerAll(); break;
                }
            },
        };
        await using var server = await FakeServer.Start(service);
        using var client = server.Client(options => options.TimeProvider = _clock);

        var answers = await client.EvaluateManyAsync(Rows.Of(100)).ToListAsync();

        answers.ShouldAnswer(100);
        service.Conversations.Count.ShouldBe(7);
    }

    [Fact]
    public async Task Another_stream_begins_with_the_first_request_that_has_no_answer()
    {
        var service = new FakeService { OnStream = conversation => conversation.AnswerAll(most: 10) };
        await using var server = await FakeServer.Start(service);
        using var client = server.Client(options => options.TimeProvider = _clock);

        await client.EvaluateManyAsync(Rows.Of(35)).ToListAsync();

        service.Conversations.Select(conversation => conversation.Asked.First()).ShouldBe(["G0", "G10", "G20", "G30"]);
    }

    [Fact]
    public async Task A_server_that_restarts_is_waited_for()
    {
        await using var before = await FakeServer.Start(new FakeService
        {
            OnStream = async conversation =>
            {
                await conversation.AnswerAll(most: 3);
                await conversation.KeepSilent();
            },
        });
        using var client = before.Client();
        var answers = new List<BulkAnswer>();

        FakeServer? after = null;
        await foreach (var answer in client.EvaluateManyAsync(Rows.Of(10)))
        {
            answers.Add(answer);
            if (answers.Count != 3) continue;
            var port = before.Address.Port;
            await before.DisposeAsync();
            after = await FakeServer.Start(new FakeService(), port);
        }

        answers.ShouldAnswer(10);
        await after.ShouldNotBeNull().DisposeAsync();
    }

    [Fact]
    public async Task A_stream_that_was_written_to_and_then_refused_is_opened_again()
    {
        await using var server = await FakeServer.Start(new FakeService());
        await using var proxy = new RefusingProxy(server.Address);
        using var client = server.Client(options => options.Address = proxy.Address);

        var answers = await client.EvaluateManyAsync(Rows.Of(20)).ToListAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

        answers.ShouldAnswer(20);
    }

    [Fact]
    public async Task A_request_for_which_the_server_is_not_ready_is_asked_again()
    {
        var loading = new Google.Rpc.Status { Code = (int)Code.Unavailable, Message = "The rule packs are being loaded." };
        await using var server = await FakeServer.Start(new FakeService
        {
            OnStream = async conversation =>
            {
                while (await conversation.Next() is { } request)
                    await (conversation.Index < 3 ? conversation.Answer(request, loading) : conversation.Answer(request));
            },
        });
        using var client = server.Client(options => options.TimeProvider = _clock);

        var answers = await client.EvaluateManyAsync(Rows.Of(20)).ToListAsync();

        answers.ShouldAnswer(20);
        _clock.Pauses.Select(pause => pause.TotalMilliseconds).ShouldBe([100, 200, 400]);
    }

    [Fact]
    public async Task A_server_that_stays_away_is_given_up()
    {
        using var client = new GoalRulesClient(new GoalRulesClientOptions { Address = await FakeServer.NoAddress(), TimeProvider = _clock });

        var error = await Should.ThrowAsync<RpcException>(() => client.EvaluateManyAsync(Rows.Of(5)).ToListAsync().AsTask());

        error.StatusCode.ShouldBe(StatusCode.Unavailable);
        error.Status.Detail.ShouldStartWith("No answer came for 00:02:00, after 0 had come; the last attempt ended with Unavailable: ");
        _clock.Pauses.Sum(pause => pause.TotalSeconds).ShouldBe(120, tolerance: 0.001);
        _clock.Pauses.Max().ShouldBe(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Patience_begins_anew_with_every_answer()
    {
        await using var server = await FakeServer.Start(new FakeService
        {
            OnStream = async conversation =>
            {
                if (conversation.Index % 8 == 7) await conversation.AnswerAll(most: 1);
            },
        });
        using var client = server.Client(options => (options.TimeProvider, options.GiveUpAfter) = (_clock, TimeSpan.FromSeconds(30)));

        var answers = await client.EvaluateManyAsync(Rows.Of(4)).ToListAsync();

        answers.ShouldAnswer(4);
        _clock.Pauses.Sum(pause => pause.TotalSeconds).ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_given_up()
    {
        await using var server = await FakeServer.Start(new FakeService
        {
            OnStream = async conversation =>
            {
                await conversation.Next();
                await conversation.KeepSilent();
            },
        });
        using var client = server.Client(options => options.GiveUpAfter = TimeSpan.FromMilliseconds(300));

        var error = await Should.ThrowAsync<RpcException>(() => client.EvaluateManyAsync(Rows.Of(5)).ToListAsync().AsTask());

        error.StatusCode.ShouldBe(StatusCode.Unavailable);
        error.Status.Detail.ShouldStartWith("No answer came for 00:00:00.3000000, after 0 had come; ");
    }

    [Fact]
    public async Task A_request_that_is_too_large_fails_and_the_rest_goes_on()
    {
        await using var server = await FakeServer.Start(new FakeService(), requestBytes: 10_000);
        using var client = server.Client();
        var rows = Rows.Of(30).Select((row, i) => i % 10 == 4 ? row with { Submission = Rows.Submission($"G{i}", new string('x', 200_000)) } : row);

        var answers = await client.EvaluateManyAsync(rows).ToListAsync();

        answers.Select(answer => answer.Key).ShouldBe(Enumerable.Range(0, 30).Select(i => string.Create(CultureInfo.InvariantCulture, $"row {i}")));
        answers.Where(answer => !answer.HasReport).Select(answer => (answer.Key, answer.Failure!.Code)).ShouldBe(
            [("row 4", StatusCode.ResourceExhausted), ("row 14", StatusCode.ResourceExhausted), ("row 24", StatusCode.ResourceExhausted)]);
    }

    [Fact]
    public async Task A_request_that_is_none_to_the_server_fails_and_the_rest_goes_on()
    {
        await using var server = await FakeServer.Start(new FakeService
        {
            OnStream = async conversation =>
            {
                if (conversation.Index > 0) await conversation.AnswerAll();
                await conversation.AnswerAll(most: 2);
                throw new RpcException(new Status(StatusCode.InvalidArgument, "is no message"));
            },
        });
        using var client = server.Client();

        var answers = await client.EvaluateManyAsync(Rows.Of(5)).ToListAsync();

        answers.Select(answer => answer.Failure?.Message).ShouldBe([null, null, "is no message", null, null]);
    }

    [Theory]
    [InlineData(StatusCode.Unauthenticated)]
    [InlineData(StatusCode.PermissionDenied)]
    [InlineData(StatusCode.Unimplemented)]
    [InlineData(StatusCode.NotFound)]
    public async Task A_refusal_that_will_not_pass_ends_everything(StatusCode refusal)
    {
        var service = new FakeService { OnStream = _ => throw new RpcException(new Status(refusal, "no")) };
        await using var server = await FakeServer.Start(service);
        using var client = server.Client();

        var error = await Should.ThrowAsync<RpcException>(() => client.EvaluateManyAsync(Rows.Of(5)).ToListAsync().AsTask());

        error.Status.ShouldSatisfyAllConditions(() => error.StatusCode.ShouldBe(refusal), () => error.Status.Detail.ShouldBe("no"));
        service.Conversations.Count.ShouldBe(1);
    }
}
