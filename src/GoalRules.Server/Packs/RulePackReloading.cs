using System.Threading.Channels;
using GoalRules.Engine;
using Microsoft.Extensions.Options;

namespace GoalRules.Server;

/// <summary>
/// Keeps the store in step with the folders. Events of the file system wake it, and it looks by itself every other second, for file
/// systems that send none. A change counts once two looks in a row have found the same, so that neither a copy under way nor an editor
/// that writes by renaming is ever taken for the result.
/// </summary>
internal sealed class RulePackReloading(RulePackStore store, PackFolders folders, CompiledCacheSetting cache, IOptions<GoalRulesOptions> options, TimeProvider clock, ILogger<RulePackReloading> logger) : BackgroundService
{
    private static readonly TimeSpan PollEvery = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Dictionary<PackFolderPlace, string> _loaded = [];
    private readonly Channel<bool> _events = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>What the look before found changed; null before the first look, which takes everything as it is.</summary>
    private Dictionary<PackFolderPlace, string>? _unsettled;

    /// <summary>Looks at every folder once, and loads the packs whose files have changed and are at rest again.</summary>
    /// <returns>Whether something is not at rest yet, so that another look is due soon.</returns>
    public bool Scan()
    {
        var changed = new Dictionary<PackFolderPlace, string>();
        var places = folders.Find();
        foreach (var place in places)
        {
            var signature = SignatureOf(place);
            if (_loaded.GetValueOrDefault(place) == signature) continue;
            if ((_unsettled is not null && _unsettled.GetValueOrDefault(place) != signature) || !Load(place, signature)) changed[place] = signature;
        }

        foreach (var gone in _loaded.Keys.Except(places).ToArray())
        {
            if (_unsettled?.ContainsKey(gone) == true) Remove(gone, places);
            else changed[gone] = "";
        }

        if (!store.IsLoaded && folders.Loads(Caller.DefaultOrganization) && store.Find(Caller.DefaultOrganization, options.Value.DefaultPack) is null)
            logger.DefaultPackMissing(options.Value.DefaultPack, store.List(Caller.DefaultOrganization).Select(state => state.Name));
        _unsettled = changed;
        store.Loaded();
        return changed.Count > 0;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        foreach (var root in folders.Roots.Where(root => !Directory.Exists(root))) logger.PackFolderMissing(root);
        var watchers = folders.Roots.Where(Directory.Exists).Select(Watch).ToArray();
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var isUnsettled = true;
                try
                {
                    isUnsettled = Scan();
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    logger.PackFoldersUnreadable(e.Message);
                    await Task.Delay(PollEvery, clock, stoppingToken);
                }

                await Task.Delay(Pause, clock, stoppingToken);
                if (!isUnsettled) await WaitForChange(stoppingToken);
            }
        }
        finally
        {
            foreach (var watcher in watchers) watcher?.Dispose();
        }
    }

    private string SignatureOf(PackFolderPlace place) => PackSignature.Of(place.Folder, folders.RootsFor(place));

    /// <returns>False where the files changed while they were read, so that what was read counts for nothing.</returns>
    private bool Load(PackFolderPlace place, string signature)
    {
        RulePack? pack = null;
        IReadOnlyList<PackError> errors = [];
        try
        {
            pack = RulePack.Load(place.Folder, folders.RootsFor(place), cache.Cache, options.Value.Budgets.ForRules);
        }
        catch (RulePackException e)
        {
            errors = e.Errors;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors = [new PackError("", 0, 0, $"cannot be read: {e.Message}")];
        }
        catch (Exception e)
        {
            // Whatever a pack holds, the packs of others have to go on.
            logger.PackCrashed(place.Name, e.GetType().Name, e.StackTrace ?? "");
            errors = [new PackError("", 0, 0, $"cannot be loaded, because the server failed with {e.GetType().Name}; its log says where")];
        }

        if (SignatureOf(place) != signature)
        {
            pack?.Dispose();
            return false;
        }

        _loaded[place] = signature;
        if (pack is not null) Activate(place, pack);
        else Refuse(place, errors);
        return true;
    }

    private void Activate(PackFolderPlace place, RulePack pack)
    {
        if (store.Own(place)?.Active is { } active && active.Version.Digest == pack.Version.Digest)
        {
            // Its files were touched, or set back; whoever holds the version that answers keeps what it has compiled.
            pack.Dispose();
            pack = active;
        }

        pack.WhenQuarantined(rule => logger.RuleQuarantined(pack.Name, rule.Rule.Id, rule.Rule.Name, rule.Caller));
        store.Activate(place, pack);
        logger.PackActivated(pack.Name, pack.Version.Version, pack.Rules.Count, pack.Version.Digest);
    }

    private void Refuse(PackFolderPlace place, IReadOnlyList<PackError> errors)
    {
        store.Refuse(place, errors);
        foreach (var error in errors) logger.PackBroken(place.Name, error);
        if (store.Own(place)?.Active is { } active) logger.PackKept(active.Name, active.Version.Digest);
    }

    private void Remove(PackFolderPlace gone, IReadOnlyList<PackFolderPlace> places)
    {
        _loaded.Remove(gone);
        if (places.Any(place => place.Key == gone.Key)) return; // it has moved, or one that it hid has come to light
        store.Remove(gone);
        logger.PackRemoved(gone.Name, gone.Folder);
    }

    private async Task WaitForChange(CancellationToken stoppingToken)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var poll = Task.Delay(PollEvery, clock, wait.Token);
        await Task.WhenAny(_events.Reader.WaitToReadAsync(wait.Token).AsTask(), poll);
        await wait.CancelAsync();
        _events.Reader.TryRead(out _);
    }

    private FileSystemWatcher? Watch(string root)
    {
        try
        {
            var watcher = new FileSystemWatcher(root) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => _events.Writer.TryWrite(true);
            watcher.Created += (_, _) => _events.Writer.TryWrite(true);
            watcher.Deleted += (_, _) => _events.Writer.TryWrite(true);
            watcher.Renamed += (_, _) => _events.Writer.TryWrite(true);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (IOException e)
        {
            logger.PackFolderNotWatched(root, e.Message);
            return null;
        }
    }
}
