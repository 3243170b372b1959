using System.Threading.Channels;

namespace GoalRules.Cli;

/// <summary>Changes as the operating system tells them.</summary>
internal sealed class FileChanges : IChanges
{
    /// <summary>Editors and tools write several files, and a file in several steps.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <param name="paths">Files, and folders with all that is in them; of what is missing, it is noted when it comes.</param>
    public FileChanges(IReadOnlyList<string> paths)
    {
        var full = paths.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))).ToArray();
        foreach (var folder in full.Where(Directory.Exists)) Add(folder, watcher => watcher.IncludeSubdirectories = true);
        // Only the folder above tells that something comes, goes or gets another name.
        foreach (var folder in full.Select(Entry).OfType<(string Folder, string Name)>().GroupBy(entry => entry.Folder, entry => entry.Name))
        {
            Add(folder.Key, watcher =>
            {
                foreach (var name in folder) watcher.Filters.Add(name);
            });
        }
    }

    public async Task Next(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation);
        while (await FollowsSoon(cancellation)) await _changes.Reader.ReadAsync(cancellation);
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
    }

    /// <returns>The nearest folder above a path that exists, and what stands or would stand in it; null for the topmost folder.</returns>
    private static (string Folder, string Name)? Entry(string path)
    {
        for (var above = Path.GetDirectoryName(path); above is not null; (path, above) = (above, Path.GetDirectoryName(above)))
        {
            if (Directory.Exists(above)) return (above, Path.GetFileName(path));
        }

        return null;
    }

    private void Add(string folder, Action<FileSystemWatcher> configure)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder);
            _watchers.Add(watcher);
            configure(watcher);
            watcher.Changed += (_, _) => Note();
            watcher.Created += (_, _) => Note();
            watcher.Deleted += (_, _) => Note();
            watcher.Renamed += (_, _) => Note();
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is ArgumentException or FileNotFoundException or DirectoryNotFoundException)
        {
            // It went away just now, which is a change.
            Note();
        }
    }

    private void Note() => _changes.Writer.TryWrite(true);

    private async Task<bool> FollowsSoon(CancellationToken cancellation)
    {
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        soon.CancelAfter(Quiet);
        try
        {
            return await _changes.Reader.WaitToReadAsync(soon.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}
