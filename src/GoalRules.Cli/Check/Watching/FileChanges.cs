using System.Threading.Channels;

namespace GoalRules.Cli;

/// <summary>Changes as the operating system tells them.</summary>
internal sealed class FileChanges : IChanges
{
    /// <summary>Editors and tools write several files, and a file in several steps.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <param name="paths">Files, and folders with all that is in them.</param>
    public FileChanges(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            var full = Path.GetFullPath(path);
            if (Directory.Exists(full)) Add(new FileSystemWatcher(full) { IncludeSubdirectories = true });
            else if (Directory.Exists(Path.GetDirectoryName(full))) Add(new FileSystemWatcher(Path.GetDirectoryName(full)!, Path.GetFileName(full)));
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

    private void Add(FileSystemWatcher watcher)
    {
        watcher.Changed += (_, _) => Note();
        watcher.Created += (_, _) => Note();
        watcher.Deleted += (_, _) => Note();
        watcher.Renamed += (_, _) => Note();
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
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
