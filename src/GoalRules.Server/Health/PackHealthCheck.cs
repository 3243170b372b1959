using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace GoalRules.Server;

/// <summary>Serving: the built-in and the default pack are active, and the server is not going down.</summary>
internal sealed class PackHealthCheck(RulePackStore store, IOptions<GoalRulesOptions> options, IHostApplicationLifetime lifetime) : IHealthCheck
{
    private const string BuiltIn = "smart";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("the server is going down")
            : !store.IsLoaded ? HealthCheckResult.Unhealthy("the rule packs are being loaded")
            : store.Find("", BuiltIn)?.Active is null ? HealthCheckResult.Unhealthy($"the built-in pack '{BuiltIn}' is not active; the log says why")
            : !options.Value.HasWorkers && store.Find(Caller.DefaultOrganization, options.Value.DefaultPack)?.Active is null ? HealthCheckResult.Unhealthy($"the default pack '{options.Value.DefaultPack}' is not active; the log says why")
            : HealthCheckResult.Healthy(data: Quarantined()));

    /// <summary>Rules that are not run any more, by pack: no reason to send requests elsewhere, but one to look into.</summary>
    private Dictionary<string, object> Quarantined() =>
        store.All.Where(state => state.Active is { QuarantinedRules.Count: > 0 })
            .GroupBy(state => state.Name, StringComparer.Ordinal)
            .ToDictionary(pack => $"quarantined rules of {pack.Key}", object (pack) => string.Join(", ", pack.SelectMany(state => state.Active!.QuarantinedRules).Select(rule => rule.Rule.Id).Distinct(StringComparer.Ordinal)), StringComparer.Ordinal);
}
