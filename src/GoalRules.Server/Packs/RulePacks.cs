using GoalRules.Engine;
using Microsoft.Extensions.Options;

namespace GoalRules.Server;

/// <summary>Registers the packs and where they come from.</summary>
internal static class RulePacks
{
    public static void AddRulePacks(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<GoalRulesOptions>()
            .BindConfiguration(GoalRulesOptions.Section)
            .Configure<IConfiguration>((options, configuration) => options.Packs = options.Packs.Length > 0 ? options.Packs : configuration["GOALRULES_PACKS"] ?? "");
        builder.Services.AddSingleton<RulePackStore>();
        builder.Services.AddSingleton<PackFolders>();
        builder.Services.AddSingleton(services => new CompiledCacheSetting(services.GetRequiredService<IOptions<GoalRulesOptions>>().Value));
        builder.Services.AddHostedService<RulePackReloading>();
    }
}

/// <summary>Where compiled scripts are kept; null: nowhere.</summary>
internal sealed class CompiledCacheSetting(GoalRulesOptions options)
{
    public const string None = "none";

    /// <summary>Below the folder, where there are workers: they read it all, so only what comes with the server is kept there.</summary>
    private const string Shared = "built-in";

    public CompiledCache? Cache { get; } = (options.Cache is null or "" ? CompiledCache.ForCurrentUser() : options.Cache == None ? null : new CompiledCache(options.Cache)) switch
    {
        { } cache when options.Worker.Organization.Length > 0 => new CompiledCache(cache.Directory) { IsReadOnly = true },
        { } cache when options.HasWorkers => new CompiledCache(Path.Combine(cache.Directory, Shared)),
        var cache => cache,
    };
}
