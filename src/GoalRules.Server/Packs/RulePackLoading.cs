using GoalRules.Engine;
using Microsoft.Extensions.Options;

namespace GoalRules.Server;

/// <summary>Loads the packs when the server starts. A broken pack is left out and its errors are logged; the others answer.</summary>
internal sealed class RulePackLoading(RulePackStore store, IOptions<GoalRulesOptions> options, ILogger<RulePackLoading> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(Load, stoppingToken);

    private void Load()
    {
        var packs = new Dictionary<string, RulePack>(StringComparer.Ordinal);
        foreach (var folder in Folders())
        {
            if (TryLoad(folder) is not { } pack) continue;
            if (packs.TryAdd(pack.Name, pack)) logger.PackActivated(pack.Name, pack.Version.Version, pack.Rules.Count, pack.Version.Digest);
            else
            {
                logger.PackNameTaken(pack.Name, folder);
                pack.Dispose();
            }
        }

        store.Activate(packs.Values);
    }

    private RulePack? TryLoad(string folder)
    {
        try
        {
            return RulePack.Load(folder);
        }
        catch (RulePackException e)
        {
            foreach (var error in e.Errors) logger.PackBroken(e.Pack, error);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            logger.PackUnreadable(folder, e.Message);
        }

        return null;
    }

    private IEnumerable<string> Folders()
    {
        var roots = options.Value.Packs.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var root in roots.Prepend(options.Value.BuiltInPacks))
        {
            if (!Directory.Exists(root)) logger.PackUnreadable(root, "there is no such folder");
            else if (IsPack(root)) yield return root;
            else
            {
                foreach (var folder in Directory.EnumerateDirectories(root).Where(IsPack).Order(StringComparer.Ordinal)) yield return folder;
            }
        }

        static bool IsPack(string folder) => File.Exists(Path.Combine(folder, "pack.yaml"));
    }
}
