namespace GoalRules.Server;

/// <summary>Registers the packs and where they come from.</summary>
internal static class RulePacks
{
    public static void AddRulePacks(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<GoalRulesOptions>()
            .BindConfiguration(GoalRulesOptions.Section)
            .Configure<IConfiguration>((options, configuration) => options.Packs = configuration["GOALRULES_PACKS"] ?? options.Packs);
        builder.Services.AddSingleton<RulePackStore>();
        builder.Services.AddHostedService<RulePackLoading>();
    }
}
