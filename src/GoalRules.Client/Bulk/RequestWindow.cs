namespace GoalRules.Client;

/// <summary>
/// Reads the source ahead of the answers, by so many requests and no more. They form a chain, of which only the oldest is held here, so
/// that those that have been dealt with take no memory.
/// </summary>
internal sealed class RequestWindow : IAsyncDisposable
{
    private readonly SemaphoreSlim _room;
    private readonly CancellationTokenSource _end;
    private readonly Task _reading;

    public RequestWindow(IAsyncEnumerable<BulkRequest> source, int size, CancellationToken cancellationToken)
    {
        _room = new SemaphoreSlim(size);
        _end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var first = new TaskCompletionSource<PendingRequest?>(TaskCreationOptions.RunContinuationsAsynchronously);
        Oldest = first.Task;
        _reading = Task.Run(() => Read(source, first, cancellationToken), CancellationToken.None);
    }

    /// <summary>The oldest request that has not been dealt with, as soon as the source gives it; null where the source has ended.</summary>
    public Task<PendingRequest?> Oldest { get; private set; }

    /// <summary>Makes room for another request.</summary>
    /// <param name="oldest">The one that has been dealt with.</param>
    public void Leave(PendingRequest oldest)
    {
        Oldest = oldest.Next;
        _room.Release();
    }

    /// <summary>Waits for the source, which cannot be left in the middle of giving an item.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _reading;
        _end.Dispose();
        _room.Dispose();
    }

    private async Task Read(IAsyncEnumerable<BulkRequest> source, TaskCompletionSource<PendingRequest?> following, CancellationToken cancellationToken)
    {
        var number = 0L;
        try
        {
            await _room.WaitAsync(_end.Token);
            await foreach (var request in source.WithCancellation(_end.Token))
            {
                var pending = new PendingRequest(request, number++);
                following.SetResult(pending);
                following = pending.Following;
                await _room.WaitAsync(_end.Token);
            }

            following.SetResult(null);
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            following.SetCanceled(cancellationToken);
        }
        catch (Exception e)
        {
            following.SetException(e);
        }
    }
}
