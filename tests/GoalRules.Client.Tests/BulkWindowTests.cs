using System.Runtime.CompilerServices;

namespace GoalRules.Client.Tests;

public sealed class BulkWindowTests
{
    private int _given;
    private bool _isReleased;

    [Fact]
    public async Task As_many_requests_are_on_their_way_as_the_window_holds()
    {
        await using var server = await FakeServer.Start(new FakeService { OnStream = AnswersInEights });
        using var client = server.Client(options => options.Window = 8);

        var answers = await client.EvaluateManyAsync(Source(80)).ToListAsync();

        answers.ShouldAnswer(80);
    }

    [Fact]
    public async Task The_source_is_never_read_beyond_the_window()
    {
        await using var server = await FakeServer.Start(new FakeService());
        using var client = server.Client(options => options.Window = 8);
        var done = 0;

        await foreach (var _ in client.EvaluateManyAsync(Source(200)))
        {
            if (done % 50 == 0) await Task.Delay(20); // time for what must not happen
            (Volatile.Read(ref _given) - done).ShouldBeInRange(1, 8);
            done++;
        }

        done.ShouldBe(200);
    }

    [Fact]
    public async Task Answers_are_taken_from_the_server_while_the_caller_is_busy()
    {
        using var sent = new SemaphoreSlim(0);
        await using var server = await FakeServer.Start(new FakeService
        {
            OnStream = async conversation =>
            {
                while (await conversation.Next() is { } request)
                {
                    await conversation.AnswerAtLength(request, 2_000_000);
                    sent.Release();
                }
            },
        });
        using var client = server.Client(options => options.Window = 8);
        await using var answers = client.EvaluateManyAsync(Source(20)).GetAsyncEnumerator();

        await answers.MoveNextAsync();

        for (var i = 0; i < 8; i++) (await sent.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeTrue();
    }

    [Fact]
    public async Task The_window_holds_across_a_break()
    {
        await using var server = await FakeServer.Start(new FakeService { OnStream = conversation => conversation.AnswerAll(most: 5) });
        using var client = server.Client(options => (options.Window, options.TimeProvider) = (8, new HurriedClock()));
        var done = 0;

        await foreach (var _ in client.EvaluateManyAsync(Source(40)))
        {
            (Volatile.Read(ref _given) - done).ShouldBeInRange(1, 8);
            done++;
        }

        done.ShouldBe(40);
    }

    [Fact]
    public async Task What_has_been_dealt_with_takes_no_memory()
    {
        await using var server = await FakeServer.Start(new FakeService());
        using var client = server.Client(options => options.Window = 8);
        var keys = new List<WeakReference>();
        var done = 0;

        await foreach (var _ in client.EvaluateManyAsync(Source(100).Select(row => Noted(row, keys))))
        {
            if (++done < 100) continue;
            GC.Collect();
            keys.Count(key => key.IsAlive).ShouldBeLessThan(10);
        }

        done.ShouldBe(100);
    }

    [Fact]
    public async Task Leaving_the_loop_ends_the_stream_and_lets_go_of_the_source()
    {
        var service = new FakeService();
        await using var server = await FakeServer.Start(service);
        using var client = server.Client();

        await foreach (var answer in client.EvaluateManyAsync(Source(int.MaxValue)))
        {
            if (answer.Key == "row 3") break;
        }

        _isReleased.ShouldBeTrue();
        await service.Conversations.Single().HasEnded.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Cancelling_ends_the_stream_and_lets_go_of_the_source()
    {
        using var cancellation = new CancellationTokenSource();
        var service = new FakeService
        {
            OnStream = async conversation =>
            {
                await cancellation.CancelAsync();
                await conversation.KeepSilent();
            },
        };
        await using var server = await FakeServer.Start(service);
        using var client = server.Client();

        var error = await Should.ThrowAsync<OperationCanceledException>(() => client.EvaluateManyAsync(Source(int.MaxValue), cancellation.Token).ToListAsync().AsTask());

        error.CancellationToken.ShouldBe(cancellation.Token);
        _isReleased.ShouldBeTrue();
        await service.Conversations.Single().HasEnded.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Cancelling_while_the_source_has_nothing_to_give_is_the_callers_own_doing()
    {
        await using var server = await FakeServer.Start(new FakeService());
        using var client = server.Client();
        using var cancellation = new CancellationTokenSource();
        var answers = new List<BulkAnswer>();

        var error = await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var answer in client.EvaluateManyAsync(TwoAndThenNothing(), cancellation.Token))
            {
                answers.Add(answer);
                if (answers.Count == 2) await cancellation.CancelAsync();
            }
        });

        answers.ShouldAnswer(2);
        error.CancellationToken.ShouldBe(cancellation.Token);

        static async IAsyncEnumerable<BulkRequest> TwoAndThenNothing([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var row in Rows.Of(2)) yield return row;
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }

    /// <summary>Answers nothing before it has read eight requests, so that a client that keeps fewer on their way would wait for ever.</summary>
    private static async Task AnswersInEights(Conversation conversation)
    {
        while (true)
        {
            var requests = new List<Protocol.V1.EvaluateStreamRequest>();
            while (requests.Count < 8 && await conversation.Next() is { } request) requests.Add(request);
            if (requests.Count == 0) return;
            foreach (var request in requests) await conversation.Answer(request);
        }
    }

    private static BulkRequest Noted(BulkRequest row, List<WeakReference> keys)
    {
        keys.Add(new WeakReference(row.Key));
        return row;
    }

    private async IAsyncEnumerable<BulkRequest> Source(int count, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            for (var i = 0; i < count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Interlocked.Increment(ref _given);
                yield return Rows.Row(i);
                await Task.Yield();
            }
        }
        finally
        {
            _isReleased = true;
        }
    }
}
