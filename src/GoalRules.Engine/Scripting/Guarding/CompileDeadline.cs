using System.Runtime.ExceptionServices;

namespace GoalRules.Engine;

/// <summary>
/// Compiles on threads of its own, with a stack that does not depend on who asks, and gives each script a time: the compiler looks at a
/// cancellation between two functions only, so one that keeps it busy with a single function is left behind with its thread, at the
/// lowest priority. That costs a processor until it ends; what can end it is the end of a process.
/// </summary>
internal sealed class CompileDeadline<T>
{
    private const int StackSize = 16 * 1024 * 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(500);

    private readonly Func<int, CancellationToken, T> _compile;
    private readonly Func<int, T> _late;
    private readonly T[] _answers;
    private int _next = -1;

    private CompileDeadline(int count, Func<int, CancellationToken, T> compile, Func<int, T> late)
    {
        _answers = new T[count];
        _compile = compile;
        _late = late;
    }

    /// <param name="compile">Compiles one of them; its token is cancelled when time is up.</param>
    /// <param name="late">The answer then.</param>
    public static T[] Run(int count, Func<int, CancellationToken, T> compile, Func<int, T> late) => new CompileDeadline<T>(count, compile, late).Run();

    // Threads of the pool must not wait for these, since the compiler hands the pool some of its work.
    private T[] Run()
    {
        var workers = Enumerable.Range(0, Math.Min(Environment.ProcessorCount, _answers.Length)).Select(_ => new Worker(this)).ToList();
        while (workers is [var worker, ..])
        {
            if (worker.HasEnded(Glance)) workers.RemoveAt(0);
            for (var i = 0; i < workers.Count; i++)
            {
                if (workers[i].LeaveBehind()) workers[i] = new Worker(this);
            }
        }

        return _answers;
    }

    private sealed class Worker
    {
        private readonly Lock _changing = new();
        private readonly CompileDeadline<T> _owner;
        private readonly Thread _thread;
        private ExceptionDispatchInfo? _failure;
        private long _since;
        private int _item = -1;
        private bool _isLeftBehind;

        public Worker(CompileDeadline<T> owner)
        {
            _owner = owner;
            _thread = new Thread(Work, StackSize) { IsBackground = true, Name = "compiling rules" };
            _thread.Start();
        }

        public bool HasEnded(TimeSpan within)
        {
            if (!_thread.Join(within)) return false;
            _failure?.Throw();
            return true;
        }

        /// <returns>Whether it has been at one script for too long, and was given up.</returns>
        public bool LeaveBehind()
        {
            lock (_changing)
            {
                if (_item < 0 || Environment.TickCount64 - _since < (Longest + Glance).TotalMilliseconds) return false;
                _owner._answers[_item] = _owner._late(_item);
                _isLeftBehind = true;
            }

            _thread.Priority = ThreadPriority.Lowest;
            return true;
        }

        private void Work()
        {
            try
            {
                while (Interlocked.Increment(ref _owner._next) is var item && item < _owner._answers.Length && Settle(item, Answer(item)))
                {
                }
            }
            catch (Exception e)
            {
                _failure = ExceptionDispatchInfo.Capture(e);
            }
        }

        private T Answer(int item)
        {
            lock (_changing) (_item, _since) = (item, Environment.TickCount64);
            using var deadline = new CancellationTokenSource(Longest);
            try
            {
                return _owner._compile(item, deadline.Token);
            }
            catch (OperationCanceledException) when (deadline.IsCancellationRequested)
            {
                return _owner._late(item);
            }
        }

        /// <returns>Whether to go on with the next.</returns>
        private bool Settle(int item, T answer)
        {
            lock (_changing)
            {
                if (_isLeftBehind) return false;
                _owner._answers[item] = answer;
                _item = -1;
                return true;
            }
        }
    }
}
