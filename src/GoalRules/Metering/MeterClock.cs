namespace GoalRules;

/// <summary>
/// Looks at the clock for all rules that run, on a thread of its own, since a pool that is busy with them would not be there in time. It
/// tells one run from the next by its number, so that a rule which begins and ends between two looks costs nothing. Time in which nothing
/// runs, such as a collection of memory or a machine that is busy elsewhere, is no rule's: between two looks it counts as two at most.
/// </summary>
internal static class MeterClock
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);
    private static readonly List<Watched> Readings = [];
    private static readonly AutoResetEvent Woken = new(initialState: false);
    private static int _isAsleep;
    private static bool _isStarted;

    public static void Watch(MeterReading reading)
    {
        lock (Readings)
        {
            Readings.RemoveAll(watched => !watched.Reading.TryGetTarget(out _));
            Readings.Add(new Watched(new WeakReference<MeterReading>(reading)));
            if (_isStarted) return;
            _isStarted = true;
            new Thread(Look) { IsBackground = true, Name = "clock of the rules", Priority = ThreadPriority.AboveNormal }.Start();
        }
    }

    /// <summary>A run has begun.</summary>
    public static void Wake()
    {
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref _isAsleep) == 1 && Interlocked.Exchange(ref _isAsleep, 0) == 1) Woken.Set();
    }

    private static void Look()
    {
        var (idle, now, last) = (0, 0L, Environment.TickCount64);
        while (true)
        {
            idle = LookAtAll(Pass()) ? 0 : idle + 1;
            if (idle < 100)
            {
                Woken.WaitOne(BetweenLooks);
                continue;
            }

            Interlocked.Exchange(ref _isAsleep, 1);
            if (LookAtAll(Pass())) Interlocked.Exchange(ref _isAsleep, 0);
            else Woken.WaitOne();
            idle = 0;
        }

        long Pass()
        {
            var ticks = Environment.TickCount64;
            now += Math.Min(ticks - last, 2 * (long)BetweenLooks.TotalMilliseconds);
            last = ticks;
            return now;
        }
    }

    /// <returns>Whether any rule runs.</returns>
    private static bool LookAtAll(long now)
    {
        var any = false;
        lock (Readings)
        {
            foreach (var watched in Readings)
            {
                if (!watched.Reading.TryGetTarget(out var reading)) continue;
                var run = reading.Running;
                any |= run != 0;
                if (run != watched.Run) (watched.Run, watched.Since) = (run, now);
                else if (run != 0 && now - watched.Since > reading.Milliseconds) reading.Call(run, StopReason.Time);
            }
        }

        return any;
    }

    private sealed class Watched(WeakReference<MeterReading> reading)
    {
        public WeakReference<MeterReading> Reading { get; } = reading;

        public int Run { get; set; }

        public long Since { get; set; }
    }
}
