using Microsoft.Extensions.Logging;

namespace GoalRules.Server.Tests;

/// <summary>What a worker writes reaches the server's log as what it was.</summary>
public sealed class WorkerOutputTests
{
    [Theory]
    [InlineData("WRN Rule pack own is as it was", LogLevel.Warning, "Rule pack own is as it was")]
    [InlineData("ERR Request 7 failed", LogLevel.Error, "Request 7 failed")]
    [InlineData("INF ", LogLevel.Information, "")]
    [InlineData("Unhandled exception. System.Exception", LogLevel.Information, "Unhandled exception. System.Exception")]
    [InlineData("AND so on", LogLevel.Information, "AND so on")]
    [InlineData("", LogLevel.Information, "")]
    public void A_line_tells_its_level(string line, LogLevel level, string message) => WorkerOutput.Parse(line).ShouldBe((level, message));
}
