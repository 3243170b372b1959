using System.Collections.Frozen;
using System.Globalization;
using Microsoft.Extensions.Options;

namespace GoalRules.Server;

/// <summary>
/// The workers, by organisation. Those with packs get theirs as soon as the packs are seen; one without gets them when it has a rule
/// checked. What an organisation without packs asks otherwise, the server answers itself, with the packs that it came with.
/// </summary>
internal sealed class Workers(PackFolders folders, RulePackStore store, WorkerCommand command, IOptions<GoalRulesOptions> options, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<Workers> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ShareEvery = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan IdleWithoutPacks = TimeSpan.FromMinutes(5);

    private readonly WorkersOptions _options = options.Value.Workers;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, WorkerPool> _pools = new(StringComparer.Ordinal);
    private readonly List<Task> _retiring = [];

    /// <summary>Null until the folders have been looked at.</summary>
    private FrozenDictionary<string, string[]>? _foldersOf;

    private int _started;

    /// <summary>Whether an organisation has packs of its own, or may have: nobody has looked yet.</summary>
    public bool MayHavePacks(string organization) => _foldersOf?.ContainsKey(organization) ?? true;

    /// <summary>A worker to send a call to.</summary>
    /// <exception cref="Grpc.Core.RpcException">There is none just now.</exception>
    public async ValueTask<Worker> Find(string organization, CancellationToken cancellation) =>
        _foldersOf is null ? throw Refusals.StillLoading() : await PoolOf(organization).Find(cancellation) ?? throw Refusals.WorkerStarting();

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        WorkerPool[] pools;
        lock (_lock) pools = [.. _pools.Values];
        await Task.WhenAll(pools.Select(pool => pool.DisposeAsync().AsTask()).Concat(_retiring));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (inForce, missing) = (string.Join(", ", command.Protections.InForce), string.Join(", ", command.Protections.Missing));
        if (missing.Length == 0) logger.Isolated(inForce);
        else logger.IsolatedInPart(inForce, missing);
        await using var whenStopping = lifetime.ApplicationStopping.Register(StopStreams);

        // What comes with the server is compiled by then, for all workers to read.
        while (!store.IsLoaded) await Task.Delay(TimeSpan.FromMilliseconds(20), clock, stoppingToken);
        await Task.WhenAll(KeepInStep(stoppingToken), Share(stoppingToken));
    }

    private async Task KeepInStep(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                Look();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                logger.PackFoldersUnreadable(e.Message);
            }

            await Task.Delay(LookEvery, clock, stoppingToken);
        }
    }

    /// <summary>Brings the pools in step with the folders.</summary>
    private void Look()
    {
        _foldersOf = folders.FoldersOfOrganizations().ToFrozenDictionary(folders => folders.Key, folders => folders.ToArray(), StringComparer.Ordinal);
        lock (_lock)
        {
            foreach (var (organization, pool) in _pools.ToArray())
            {
                if (pool.Signature == SignatureOf(organization) && (MayHavePacks(organization) || pool.Unused < IdleWithoutPacks)) continue;
                Retire(organization, pool);
                if (MayHavePacks(organization)) Add(organization);
            }

            foreach (var organization in _foldersOf.Keys.Where(organization => !_pools.ContainsKey(organization)).Take(_options.Organizations - _pools.Count)) Add(organization);
        }
    }

    private async Task Share(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(ShareEvery, clock, stoppingToken);
            WorkerPool[] pools;
            lock (_lock) pools = [.. _pools.Values];
            WorkerPool.Share(pools);
        }
    }

    private WorkerPool PoolOf(string organization)
    {
        lock (_lock)
        {
            if (_pools.TryGetValue(organization, out var pool)) return pool;
            if (_pools.Count >= _options.Organizations)
            {
                var idlest = _pools.Where(other => other.Value.IsIdle).OrderByDescending(other => other.Value.Unused).FirstOrDefault();
                if (idlest.Value is null) throw Refusals.TooManyOrganizations(_options.Organizations);
                Retire(idlest.Key, idlest.Value);
            }

            return Add(organization);
        }
    }

    private WorkerPool Add(string organization)
    {
        var packs = _foldersOf?.GetValueOrDefault(organization) ?? [];
        var processors = command.ProcessorsFor(_started++);
        return _pools[organization] = new WorkerPool(
            organization, SignatureOf(organization), processors, share => Worker.Start(command.For(organization, packs, share), _options, clock, (id, line) => Say(organization, id, line)), _options, clock, logger);
    }

    private void Say(string organization, int worker, string line)
    {
        var (level, message) = WorkerOutput.Parse(line);
        logger.WorkerSays(level, worker, organization, message);
    }

    private void Retire(string organization, WorkerPool pool)
    {
        _pools.Remove(organization);
        _retiring.RemoveAll(task => task.IsCompleted);
        _retiring.Add(pool.Retire());
    }

    /// <summary>What a worker was allowed to read is fixed when it starts, and a folder that is made anew under an old name is another one.</summary>
    private string SignatureOf(string organization) =>
        string.Join('\n', (_foldersOf?.GetValueOrDefault(organization) ?? []).Concat(PackFolders.LinksIn(_foldersOf?.GetValueOrDefault(organization) ?? [])).Select(Identity));

    private static string Identity(string folder) =>
        string.Create(CultureInfo.InvariantCulture, $"{folder}|{Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName}|{Directory.GetCreationTimeUtc(folder).Ticks}");

    private void StopStreams()
    {
        lock (_lock)
        {
            foreach (var pool in _pools.Values) _ = pool.StopStreams();
        }
    }
}
