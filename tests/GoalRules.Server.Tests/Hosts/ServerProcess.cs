using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Grpc.Core;
using Grpc.Health.V1;
using Grpc.Net.Client;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

/// <summary>A server as users start it: a process of its own, reached over loopback, on ports that are free.</summary>
public sealed partial class ServerProcess : IAsyncDisposable
{
    public const string FreePorts = "http://127.0.0.1:0;http://127.0.0.1:0";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly ServerLog _log = new();
    private GrpcChannel? _channel;
    private HttpClient? _json;

    private ServerProcess(string urls, IEnumerable<string> settings, string packs, params IEnumerable<string> program)
    {
        var start = new ProcessStartInfo("dotnet", [.. program.DefaultIfEmpty("GoalRules.Server.dll"), "--urls", urls, .. settings])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GOALRULES_PACKS"] = packs;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => _log.Add(line.Data);
        _process.ErrorDataReceived += (_, line) => _log.Add(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public GrpcChannel Channel => _channel ?? throw new InvalidOperationException("The server does not listen.");

    public HttpClient Json => _json ?? throw new InvalidOperationException("The server does not listen.");

    public Wire.EvaluationService.EvaluationServiceClient Evaluation => new(Channel);

    public Wire.RulePackService.RulePackServiceClient RulePacks => new(Channel);

    public Health.HealthClient Health => new(Channel);

    public ServerLog Log => _log;

    /// <summary>The folder of the packs that only tests use.</summary>
    public static string TestPacks { get; } = Path.Combine(AppContext.BaseDirectory, "packs");

    /// <summary>Settings of a server that lets rules run for as long as a test likes, and fail as often.</summary>
    public static string[] Patient { get; } =
    [
        "--GoalRules:Budgets:Charges=1000000000000", "--GoalRules:Budgets:Milliseconds=600000", "--GoalRules:Budgets:RequestMilliseconds=600000", "--GoalRules:Budgets:QuarantineAfter=1000000",
    ];

    /// <summary>Starts a server and waits until it listens and its packs have been looked at.</summary>
    public static Task<ServerProcess> Start(params string[] settings) => StartWith(TestPacks, settings);

    /// <summary>Starts a server with other packs than the tests' own.</summary>
    public static async Task<ServerProcess> StartWith(string packs, params string[] settings)
    {
        var server = new ServerProcess(FreePorts, settings, packs);
        try
        {
            var grpc = await server.ListensOn(0);
            server._json = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = Patience }) { BaseAddress = await server.ListensOn(1) };
            // The server's answer to a message over its limit counts here, not the client's own limits.
            server._channel = GrpcChannel.ForAddress(grpc, new GrpcChannelOptions { MaxSendMessageSize = null, MaxReceiveMessageSize = null });
            await server.PacksAreLoaded();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts a server that is not expected to listen.</summary>
    public static ServerProcess Run(string urls, params string[] settings) => new(urls, settings, TestPacks);

    /// <summary>Starts a server in a system that has no Landlock.</summary>
    public static ServerProcess RunWithoutLandlock(params string[] settings) => new(FreePorts, settings, TestPacks, "GoalRules.Server.Tests.dll", Probe.ServeWithoutLandlock);

    public async Task<HealthCheckResponse.Types.ServingStatus> HealthIs(HealthCheckResponse.Types.ServingStatus wanted)
    {
        using var watch = Health.Watch(new HealthCheckRequest(), deadline: TimeProvider.System.GetUtcNow().UtcDateTime + Patience);
        await foreach (var answer in watch.ResponseStream.ReadAllAsync())
        {
            if (answer.Status == wanted) return answer.Status;
        }

        throw new InvalidOperationException("The server stopped saying how it is.");
    }

    /// <summary>Asks the server to stop, as a service manager would.</summary>
    public void Terminate() => Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]).Dispose();

    /// <summary>Ends the server as the system does that runs out of memory.</summary>
    public void Kill() => _process.Kill();

    /// <returns>The exit code, once the process has ended and its log is complete.</returns>
    public async Task<int> Ended()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        _channel?.Dispose();
        _json?.Dispose();
        if (!_process.HasExited) _process.Kill();
        await Ended();
        _process.Dispose();
    }

    private async Task PacksAreLoaded()
    {
        while (await Ready() == StatusCode.Unavailable) await Task.Delay(20);
    }

    private async Task<StatusCode> Ready()
    {
        using var call = RulePacks.ListRulePacksAsync(new Wire.ListRulePacksRequest());
        try
        {
            await call;
        }
        catch (RpcException)
        {
        }

        return call.GetStatus().StatusCode;
    }

    private async Task<Uri> ListensOn(int index) => new(Address().Match(await _log.Line("Now listening on", index)).Value);

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
