using Microsoft.Extensions.Options;

namespace GoalRules.Server;

/// <summary>Registers the workers, where there are any.</summary>
internal static class WorkersSetup
{
    public static void AddWorkers(this WebApplicationBuilder builder, GoalRulesOptions options)
    {
        if (!options.HasWorkers) return;
        options.Workers.Validate();
        if (options.Isolation == Isolation.Require && Protections.Here() is { AreComplete: false } protections)
        {
            throw new InvalidConfigurationException(
                $"{GoalRulesOptions.Section}:{nameof(Isolation)} is {nameof(Isolation.Require)}, and this system does not offer {string.Join(" and ", protections.Missing)}; run on Linux 5.13 or newer with Landlock and seccomp, or choose {nameof(Isolation.Process)}.");
        }

        builder.Services.AddSingleton<WorkerCommand>();
        builder.Services.AddSingleton<Workers>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Workers>());
    }

    public static void UseWorkers(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<GoalRulesOptions>>().Value.HasWorkers)
        {
            app.UseMiddleware<WorkerForwarding>();
            return;
        }

        var logger = app.Services.GetRequiredService<ILogger<Workers>>();
        logger.NotIsolated();
        if (app.Configuration.GetSection($"{GoalRulesOptions.Section}:{nameof(GoalRulesOptions.Workers)}").Exists()) logger.WorkersWithoutIsolation();
    }
}
