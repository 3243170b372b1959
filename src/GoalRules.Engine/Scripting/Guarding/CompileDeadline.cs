namespace GoalRules.Engine;

/// <summary>
/// Compiles on a thread of its own, with a stack that does not depend on who asks, and gives up after a while: the compiler looks at a
/// cancellation between two functions only, so a script that keeps it busy with one is left behind, at the lowest priority. That costs
/// a processor until it ends; a boundary that can end it is a process.
/// </summary>
internal static class CompileDeadline
{
    private const int StackSize = 16 * 1024 * 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <param name="compile">What to do; its token is cancelled when time is up.</param>
    /// <param name="late">The answer then.</param>
    public static T Run<T>(Func<CancellationToken, T> compile, T late)
    {
        var deadline = new CancellationTokenSource(Longest);
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(
            () =>
            {
                try
                {
                    answer.SetResult(compile(deadline.Token));
                }
                catch (OperationCanceledException)
                {
                    answer.TrySetResult(late);
                }
                catch (Exception e)
                {
                    answer.SetException(e);
                }
                finally
                {
                    deadline.Dispose();
                }
            },
            StackSize)
        { IsBackground = true, Name = "compiling a rule" };
        thread.Start();
        if (answer.Task.Wait(Longest + TimeSpan.FromSeconds(1))) return answer.Task.Result;
        thread.Priority = ThreadPriority.Lowest;
        return late;
    }
}
