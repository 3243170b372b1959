using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Grpc.Net.Client;

namespace GoalRules.Benchmarks;

/// <summary>Organisations with a small pack each, which one server runs in workers of their own, and what that server tells of the workers.</summary>
internal sealed partial class FourOrganizations : IDisposable
{
    /// <summary>The name of each one's pack.</summary>
    public const string Pack = "own";

    private const string IdsOfRules = "TST";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("goalrules-organizations-");
    private readonly ConcurrentDictionary<int, string> _workers = [];

    public FourOrganizations()
    {
        foreach (var organization in Names) ServerOfItsOwn.WritePack(Directory.CreateDirectory(FolderOf(organization)), IdsOfRules);
    }

    public static IReadOnlyList<string> Names { get; } = ["north", "east", "south", "west"];

    /// <summary>The folder to give a server, which finds an organisation in each folder below it.</summary>
    public string Root => _root.FullName;

    public string FolderOf(string organization) => Path.Combine(Root, organization, Pack);

    public IReadOnlyList<int> WorkersOf(string organization) => [.. _workers.Where(worker => worker.Value == organization).Select(worker => worker.Key).Order()];

    /// <summary>Reads what the server logs of its workers.</summary>
    public void Hear(string line)
    {
        if (Ready().Match(line) is { Success: true } ready) _workers[Number(ready)] = ready.Groups["organization"].Value;
        else if (Ended().Match(line) is { Success: true } ended) _workers.TryRemove(Number(ended), out _);
    }

    public async Task AreReady(int workersOfEach, TimeSpan patience)
    {
        using var late = new CancellationTokenSource(patience);
        while (Names.Any(organization => WorkersOf(organization).Count < workersOfEach)) await Task.Delay(100, late.Token);
    }

    public static OrganizationCaller CallerOf(Uri address, string organization) => new(GrpcChannel.ForAddress(address, new GrpcChannelOptions { MaxReceiveMessageSize = null }), organization);

    public void Dispose() => _root.Delete(recursive: true);

    private static int Number(Match match) => int.Parse(match.Groups["worker"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("Worker (?<worker>[0-9]+) of organisation \"?(?<organization>[a-z]+)\"? is ready", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ready();

    [GeneratedRegex("Worker (?<worker>[0-9]+) of organisation \"?[a-z]+\"? (ended|is no longer)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ended();
}
