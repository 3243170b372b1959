using System.Collections.Concurrent;

namespace GoalRules.Client.Tests;

/// <summary>A clock on which a pause is over as soon as it begins; what waits for an answer waits on.</summary>
internal sealed class HurriedClock : TimeProvider
{
    private long _now;

    public ConcurrentQueue<TimeSpan> Pauses { get; } = [];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _now);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != Timeout.InfiniteTimeSpan)
        {
            Pauses.Enqueue(dueTime);
            Interlocked.Add(ref _now, dueTime.Ticks);
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return new Stopped();
    }

    private sealed class Stopped : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
