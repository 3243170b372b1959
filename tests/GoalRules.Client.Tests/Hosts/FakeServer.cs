using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GoalRules.Client.Tests;

/// <summary>A <see cref="FakeService"/> behind a real port, in this process.</summary>
internal sealed class FakeServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    /// <param name="service">The script.</param>
    /// <param name="port">0: a free one.</param>
    /// <param name="requestBytes">The largest request that is taken.</param>
    public static async Task<FakeServer> Start(FakeService service, int port = 0, int requestBytes = 16 * 1024 * 1024)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.Zero);
        builder.Services.AddGrpc(options => options.MaxReceiveMessageSize = requestBytes);
        builder.Services.AddSingleton(service);
        var app = builder.Build();
        app.MapGrpcService<FakeService>();
        await app.StartAsync();
        return new FakeServer(app);
    }

    /// <summary>An address where nobody listens.</summary>
    public static async Task<Uri> NoAddress()
    {
        await using var server = await Start(new FakeService());
        return server.Address;
    }

    public GoalRulesClient Client(Action<GoalRulesClientOptions>? configure = null)
    {
        var options = new GoalRulesClientOptions { Address = Address };
        configure?.Invoke(options);
        return new GoalRulesClient(options);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
