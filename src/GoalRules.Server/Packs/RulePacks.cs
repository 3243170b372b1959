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
        builder.Services.AddSingleton<CompiledCacheSetting>();
        builder.Services.AddHostedService<RulePackReloading>();
    }
}

/// <summary>Where compiled scripts are kept; null: nowhere.</summary>
internal sealed class CompiledCacheSetting(IOptions<GoalRulesOptions> options)
{
    public CompiledCache? Cache { get; } = options.Value.Cache switch
    {
        null or "" => CompiledCache.ForCurrentUser(),
        "none" => null,
        var directory => new CompiledCache(directory),
    };
}
