using System.Threading.Channels;
using GoalRules.Engine;

namespace GoalRules.Server;

/// <summary>
/// Keeps the store in step with the folders. Events of the file system wake it, once they pause, so that an editor that writes by
/// renaming causes one reload; and it looks by itself every other second, for file systems that send no events.
/// </summary>
internal sealed class RulePackReloading(RulePackStore store, PackFolders folders, CompiledCacheSetting cache, TimeProvider clock, ILogger<RulePackReloading> logger) : BackgroundService
{
    private static readonly TimeSpan PollEvery = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    private readonly Dictionary<PackFolderPlace, string> _seen = [];
    private readonly Channel<bool> _events = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Looks at every folder once and loads the packs whose files have changed.</summary>
    public void Scan()
    {
        var places = folders.Find();
        foreach (var place in places)
        {
            var signature = PackSignature.Of(place.Folder, folders.RootsFor(place));
            if (_seen.GetValueOrDefault(place) == signature) continue;
            _seen[place] = signature;
            Load(place);
        }

        foreach (var gone in _seen.Keys.Except(places).ToArray())
        {
            _seen.Remove(gone);
            store.Remove(gone);
            logger.PackRemoved(gone.Name, gone.Folder);
        }

        store.Loaded();
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
                try
                {
                    Scan();
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    logger.PackFoldersUnreadable(e.Message);
                }

                await WaitForChange(stoppingToken);
            }
        }
        finally
        {
            foreach (var watcher in watchers) watcher?.Dispose();
        }
    }

    private void Load(PackFolderPlace place)
    {
        try
        {
            var pack = RulePack.Load(place.Folder, folders.RootsFor(place), cache.Cache);
            store.Activate(place, pack);
            logger.PackActivated(pack.Name, pack.Version.Version, pack.Rules.Count, pack.Version.Digest);
        }
        catch (RulePackException e)
        {
            store.Refuse(place, e.Errors);
            foreach (var error in e.Errors) logger.PackBroken(e.Pack, error);
            if (store.Find(place.Organization, place.Name)?.Active is { } active) logger.PackKept(active.Name, active.Version.Digest);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Files come and go while somebody copies them; the next look sees them whole.
            _seen.Remove(place);
            store.Refuse(place, [new PackError("", 0, 0, $"cannot be read: {e.Message}")]);
        }
    }

    private async Task WaitForChange(CancellationToken stoppingToken)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var poll = Task.Delay(PollEvery, clock, wait.Token);
        var changed = await Task.WhenAny(_events.Reader.WaitToReadAsync(wait.Token).AsTask(), poll) != poll;
        await wait.CancelAsync();
        while (changed && !stoppingToken.IsCancellationRequested)
        {
            _events.Reader.TryRead(out _);
            await Task.Delay(Pause, clock, stoppingToken);
            changed = _events.Reader.TryPeek(out _);
        }
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
