namespace GoalRules.Client;

/// <summary>How much longer one answer is waited for, and the pauses between attempts, which grow twofold.</summary>
internal sealed class Patience(TimeSpan limit, TimeProvider clock)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly long _began = clock.GetTimestamp();
    private TimeSpan _pause = TimeSpan.FromMilliseconds(100);

    /// <summary>0 or less when it is over.</summary>
    public TimeSpan Left => limit - clock.GetElapsedTime(_began);

    public bool IsOver => Left <= TimeSpan.Zero;

    public async Task Pause(CancellationToken cancellationToken)
    {
        var pause = Left < _pause ? Left : _pause;
        if (pause > TimeSpan.Zero) await Task.Delay(pause, clock, cancellationToken);
        _pause = 2 * _pause < LongestPause ? 2 * _pause : LongestPause;
    }
}
