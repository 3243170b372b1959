namespace GoalRules.Cli;

/// <summary>Changes of files since it was made.</summary>
internal interface IChanges : IDisposable
{
    /// <summary>Waits for a change and for the end of those that come with it; returns at once where there was one already.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task Next(CancellationToken cancellation);
}
