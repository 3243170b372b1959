using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace GoalRules.Server;

/// <summary>What the server and its workers take of callers.</summary>
internal static class Limits
{
    /// <summary>Reads the settings once, early, so that mistakes in them are told before anything is started.</summary>
    public static GoalRulesOptions AddLimits(this WebApplicationBuilder builder)
    {
        var options = Read(builder.Configuration);
        builder.Services.AddSingleton(options.Limits);
        return options;
    }

    public static void SetLimits(this KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = null; // gRPC and the JSON check have their own limit, with a better answer
        // A stream may pause on either side; a caller who is gone for good does not answer a ping.
        kestrel.Limits.MinRequestBodyDataRate = null;
        kestrel.Limits.MinResponseDataRate = null;
        kestrel.Limits.Http2.KeepAlivePingDelay = TimeSpan.FromSeconds(30);
    }

    private static GoalRulesOptions Read(ConfigurationManager configuration)
    {
        var options = Settings.Read(configuration);
        var limits = options.Limits;
        if (limits is not { RequestBytes: > 0, TextLength: > 0, Subjects: > 0, Streams: > 0, Portfolios: > 0, PortfolioSubjects: > 0 })
            throw new InvalidConfigurationException($"{limits} has a number below 1, so that nothing could be sent; give {GoalRulesOptions.Section}:Limits numbers from 1.");
        if (options.Budgets.ForRules.Validate() is [var (budget, problem), ..])
            throw new InvalidConfigurationException($"{GoalRulesOptions.Section}:{nameof(GoalRulesOptions.Budgets)}:{budget} {problem}.");
        return options;
    }
}
