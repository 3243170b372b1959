using System.Text.Json;
using Microsoft.Extensions.Configuration.Memory;

namespace GoalRules.Server;

/// <summary>
/// The settings that a worker is started with: all of the server's, but for those that are about workers, or that a worker has its own
/// of. They are the first line that it reads, since its arguments are public and its environment is fixed.
/// </summary>
internal sealed record WorkerSettings(IReadOnlyDictionary<string, string?> Values)
{
    public const string Socket = "Socket";

    private const string Section = GoalRulesOptions.Section;

    private static readonly string[] HandedOn = [Section, "Serilog"];

    /// <param name="organization">Whom the worker works for.</param>
    /// <param name="packs">The folders of that organisation's packs.</param>
    /// <param name="socket">Where the worker listens.</param>
    public static WorkerSettings For(IConfiguration configuration, GoalRulesOptions options, string organization, IEnumerable<string> packs, string socket)
    {
        var values = HandedOn.SelectMany(name => configuration.GetSection(name).AsEnumerable())
            .Where(pair => pair.Value is not null && !pair.Key.StartsWith($"{Section}:{nameof(GoalRulesOptions.Workers)}:", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        values[$"{Section}:{nameof(GoalRulesOptions.Isolation)}"] = nameof(Isolation.InProcess);
        values[$"{Section}:{nameof(GoalRulesOptions.Worker)}:{nameof(WorkerOptions.Organization)}"] = organization;
        values[$"{Section}:{nameof(GoalRulesOptions.BuiltInPacks)}"] = Path.GetFullPath(options.BuiltInPacks);
        values[$"{Section}:{nameof(GoalRulesOptions.Packs)}"] = string.Join(Path.PathSeparator, packs);
        values[$"{Section}:{nameof(GoalRulesOptions.Cache)}"] = new CompiledCacheSetting(options).Cache?.Directory ?? CompiledCacheSetting.None;
        values[$"{Section}:{nameof(GoalRulesOptions.CheckRule)}"] = options.ChecksRules ? "true" : "false";
        values[Socket] = socket;
        values.TryAdd("Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Warning"); // the server tells when it is ready
        return new WorkerSettings(values);
    }

    public static WorkerSettings Parse(string line) => new(JsonSerializer.Deserialize<Dictionary<string, string?>>(line) ?? []);

    public override string ToString() => JsonSerializer.Serialize(Values);

    public void AddTo(IConfigurationBuilder configuration) => configuration.Add(new MemoryConfigurationSource { InitialData = Values });
}
