using System.ComponentModel;

namespace GoalRules.Server;

/// <summary>The workers of one organisation, all started before they are needed; for each that ends, another is started.</summary>
internal sealed class WorkerPool : IAsyncDisposable
{
    private static readonly TimeSpan ShortLife = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Recently = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(10);

    private readonly string _organization;
    private readonly Func<FairShare, Worker> _start;
    private readonly FairShare _share;
    private readonly WorkersOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly Worker?[] _workers;
    private readonly Task[] _places;
    private readonly Dictionary<Worker, TimeSpan> _processorTimes = [];
    private readonly CancellationTokenSource _retired = new();
    private long _lastUsed;

    /// <param name="signature">Of the folders that the workers may read; where it changes, there have to be others.</param>
    /// <param name="processors">That the workers share; none where they cannot be chosen.</param>
    /// <param name="start">Starts a worker.</param>
    public WorkerPool(string organization, string signature, IReadOnlyList<int> processors, Func<FairShare, Worker> start, WorkersOptions options, TimeProvider clock, ILogger logger)
    {
        (_organization, Signature, _start, _options, _clock, _logger) = (organization, signature, start, options, clock, logger);
        _share = new FairShare(processors, clock);
        _lastUsed = clock.GetTimestamp();
        _workers = new Worker?[options.PerOrganization];
        _places = [.. Enumerable.Range(0, _workers.Length).Select(place => Task.Run(() => Keep(place)))];
    }

    public string Signature { get; }

    public bool IsReady => Pick() is not null;

    public bool IsIdle => _workers.All(worker => worker is null or { UnderWay: 0 });

    /// <summary>How long ago the last call came.</summary>
    public TimeSpan Unused => _clock.GetElapsedTime(Volatile.Read(ref _lastUsed));

    /// <returns>The worker with the fewest calls; null where there is none for longer than a caller should be kept waiting.</returns>
    public async ValueTask<Worker?> Find(CancellationToken cancellation)
    {
        var begun = _clock.GetTimestamp();
        Volatile.Write(ref _lastUsed, begun);
        Worker? worker;
        while ((worker = Pick()) is null && _clock.GetElapsedTime(begun) < StartPatience && !_retired.IsCancellationRequested)
            await Task.Delay(TimeSpan.FromMilliseconds(10), _clock, cancellation);
        return worker;
    }

    /// <summary>Looks at what each organisation takes, and has those make room that take much while others want little.</summary>
    public static void Share(IReadOnlyList<WorkerPool> all)
    {
        foreach (var pool in all) pool._share.Look(pool.ProcessorTimeSinceLast());
        foreach (var pool in all) pool.Share(all.Any(other => other != pool && other.HasCalls && !other._share.IsBusy && other._share.Processors.Intersect(pool._share.Processors).Any()));
    }

    public Task StopStreams() => Task.WhenAll(_workers.Where(worker => worker is not null).Select(worker => worker!.StopStreams()));

    /// <summary>Ends the workers when they have answered what they are at, or have had as long as a call may take.</summary>
    public async Task Retire()
    {
        var begun = _clock.GetTimestamp();
        while (!IsIdle && _clock.GetElapsedTime(begun) < _options.LongestCall) await Task.Delay(TimeSpan.FromMilliseconds(100), _clock);
        await DisposeAsync();
    }

    /// <summary>Ends the workers at once.</summary>
    public async ValueTask DisposeAsync()
    {
        await _retired.CancelAsync();
        foreach (var worker in _workers) worker?.Kill(WorkerEnd.Retired);
        await Task.WhenAll(_places);
        _retired.Dispose();
    }

    private void Share(bool isShared)
    {
        var hasChanged = _share.Decide(isShared);
        if (!hasChanged && !_share.IsConfined) return;
        foreach (var worker in _workers)
        {
            if (worker is not null) Processors.Move(worker.Id, _share.Now);
        }

        if (hasChanged && _share.IsConfined) _logger.Confined(_organization, _share.Now);
        else if (hasChanged) _logger.Unconfined(_organization);
    }

    private TimeSpan ProcessorTimeSinceLast()
    {
        var sum = TimeSpan.Zero;
        foreach (var worker in _workers)
        {
            if (worker?.ProcessorTime is not { } time) continue;
            sum += time - _processorTimes.GetValueOrDefault(worker);
            _processorTimes[worker] = time;
        }

        foreach (var ended in _processorTimes.Keys.Except(_workers).ToArray()) _processorTimes.Remove(ended!);
        return sum;
    }

    private bool HasCalls => !IsIdle || Unused < Recently;

    private Worker? Pick()
    {
        Worker? best = null;
        foreach (var worker in _workers)
        {
            if (worker is { IsReady: true } && (best is null || worker.UnderWay < best.UnderWay)) best = worker;
        }

        return best;
    }

    private async Task Keep(int place)
    {
        var pause = TimeSpan.Zero;
        while (!_retired.IsCancellationRequested)
        {
            var begun = _clock.GetTimestamp();
            try
            {
                await Live(place);
            }
            catch (Exception e) when (e is Win32Exception or IOException or UnauthorizedAccessException)
            {
                _logger.WorkerNotStarted(_organization, e.Message);
            }

            // One that dies as soon as it lives must not keep the machine busy.
            pause = _clock.GetElapsedTime(begun) > ShortLife ? TimeSpan.Zero : pause == TimeSpan.Zero ? TimeSpan.FromMilliseconds(100) : TimeSpan.FromTicks(Math.Min(2 * pause.Ticks, LongestPause.Ticks));
            await Task.Delay(pause, _clock, _retired.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Live(int place)
    {
        using var worker = _start(_share);
        _workers[place] = worker;
        await using var whenRetired = _retired.Token.Register(() => worker.Kill(WorkerEnd.Retired));
        if (await worker.Ready())
        {
            if (_share.Processors.Count > 0) Processors.Move(worker.Id, _share.Now); // which may have changed while it started
            _logger.WorkerReady(worker.Id, _organization);
            await worker.Watch();
        }

        if (worker.End == WorkerEnd.Retired) _logger.WorkerLeft(worker.Id, _organization);
        else _logger.WorkerLost(worker.Id, _organization, worker.End, worker.ExitCode);
        _workers[place] = null;
    }
}
