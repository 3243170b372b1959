using System.Collections.Concurrent;

namespace GoalRules.Server;

/// <summary>
/// The evaluations that have begun and not ended, whether or not somebody still waits for them: a rule that runs for ever does so after
/// its caller has left as well.
/// </summary>
internal sealed class WorkUnderWay(TimeProvider clock)
{
    private readonly ConcurrentDictionary<Piece, long> _begun = [];
    private readonly TimeProvider _clock = clock;

    /// <summary>How long the oldest of them has been under way.</summary>
    public TimeSpan Oldest => _begun.IsEmpty ? TimeSpan.Zero : _clock.GetElapsedTime(_begun.Values.DefaultIfEmpty(_clock.GetTimestamp()).Min());

    /// <returns>To be disposed when the work ends.</returns>
    public IDisposable Begin()
    {
        var piece = new Piece(this);
        _begun[piece] = _clock.GetTimestamp();
        return piece;
    }

    /// <summary>Of work that may take any time while somebody waits for it: it counts from when nobody does.</summary>
    public IDisposable BeginWhen(CancellationToken left)
    {
        var piece = new Piece(this);
        piece.Begins(left);
        return piece;
    }

    private sealed class Piece(WorkUnderWay work) : IDisposable
    {
        private CancellationTokenRegistration _registration;

        public void Begins(CancellationToken left) => _registration = left.Register(() => work._begun[this] = work._clock.GetTimestamp());

        public void Dispose()
        {
            _registration.Dispose();
            work._begun.TryRemove(this, out _);
        }
    }
}
