namespace GoalRules.Server.Tests;

/// <summary>A server whose limits are so small that a test can pass them cheaply.</summary>
public sealed class SmallServer : IAsyncLifetime
{
    public const int RequestBytes = 2000;
    public const int TextLength = 100;
    public const int Subjects = 3;
    public const int Streams = 2;

    private ServerProcess? _process;

    public ServerProcess Process => _process!;

    public async Task InitializeAsync() => _process = await ServerProcess.Start(
        $"--GoalRules:Limits:RequestBytes={RequestBytes}",
        $"--GoalRules:Limits:TextLength={TextLength}",
        $"--GoalRules:Limits:Subjects={Subjects}",
        $"--GoalRules:Limits:Streams={Streams}");

    public async Task DisposeAsync() => await _process!.DisposeAsync();
}
