using Grpc.Health.V1;

namespace GoalRules.Server.Tests;

/// <summary>One server with the default settings but for its budgets, and the tests' own packs, for all tests that need no other.</summary>
public sealed class SharedServer : IAsyncLifetime
{
    private ServerProcess? _process;

    public ServerProcess Process => _process!;

    public async Task InitializeAsync()
    {
        _process = await ServerProcess.Start(ServerProcess.Patient);
        await _process.HealthIs(HealthCheckResponse.Types.ServingStatus.Serving);
    }

    public async Task DisposeAsync() => await _process!.DisposeAsync();
}

[CollectionDefinition(Name)]
public sealed class UsesSharedServer : ICollectionFixture<SharedServer>
{
    public const string Name = "shared server";
}
