using Microsoft.AspNetCore.Connections;
using Serilog;

namespace GoalRules.Server;

/// <summary>Says in one line why the server cannot start, where the reason is the configuration and not the program.</summary>
internal static class StartProblem
{
    /// <returns>The process's exit code: 0 after a graceful stop, 1 where the server could not start.</returns>
    public static async Task<int> Explain(Func<Task> run)
    {
        try
        {
            await run();
            return 0;
        }
        catch (Exception e) when (e is InvalidConfigurationException or IOException { InnerException: AddressInUseException })
        {
            await using var log = new LoggerConfiguration().WriteTo.Console().CreateLogger();
            log.Fatal("The server cannot start: {Problem}", e is IOException ? $"{e.Message} Stop what listens there, or choose other addresses with --urls." : e.Message);
            return 1;
        }
    }
}

/// <summary>A setting that the server cannot work with.</summary>
internal sealed class InvalidConfigurationException(string message) : Exception(message);
