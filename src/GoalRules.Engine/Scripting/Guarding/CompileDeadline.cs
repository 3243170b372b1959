namespace GoalRules.Engine;

/// <summary>
/// Compiles on a thread of its own, with a stack that does not depend on who asks, and gives up after a while: the compiler looks at a
/// cancellation between two functions only, so a script that keeps it busy with one is left behind, at the lowest priority. That costs
/// a processor until it ends; a boundary that can end it is a process.
/// </summary>
internal static class CompileDeadline
{
    private const int StackSize = 16 * 1024 * 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    // More at once than there are processors would only take each other's time.
    private static readonly SemaphoreSlim Places = new(Environment.ProcessorCount);

    /// <param name="compile">What to do; its token is cancelled when time is up.</param>
    /// <param name="late">The answer then.</param>
    public static T Run<T>(Func<CancellationToken, T> compile, T late)
    {
        Places.Wait();
        try
        {
            return RunAtOnce(compile, late);
        }
        finally
        {
            Places.Release();
        }
    }

    private static T RunAtOnce<T>(Func<CancellationToken, T> compile, T late)
    {
        var deadline = new CancellationTokenSource(Longest);
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(Compile, StackSize) { IsBackground = true, Name = "compiling a rule" };
        thread.Start();
        if (answer.Task.Wait(Longest + TimeSpan.FromSeconds(1), CancellationToken.None)) return answer.Task.GetAwaiter().GetResult();
        thread.Priority = ThreadPriority.Lowest;
        return late;

        void Compile()
        {
            using var _ = deadline;
            try
            {
                answer.SetResult(compile(deadline.Token));
            }
            catch (OperationCanceledException)
            {
                answer.SetResult(late);
            }
            catch (Exception e)
            {
                answer.SetException(e);
            }
        }
    }
}
