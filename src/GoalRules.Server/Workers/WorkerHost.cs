using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Win32.SafeHandles;

namespace GoalRules.Server;

/// <summary>A worker: the whole server for one organisation, on a socket that only the server which started it reaches.</summary>
internal static class WorkerHost
{
    /// <summary>The first argument of this program where it is to be a worker.</summary>
    public const string Verb = "work";

    /// <summary>Answers with the milliseconds that the oldest evaluation has been under way, once the packs are there.</summary>
    public const string PulseRoute = "/worker/pulse";

    /// <summary>Has open streams answer what they have read, and end.</summary>
    public const string StopStreamsRoute = "/worker/streams:stop";

    /// <summary>Of a JSON answer: the gRPC status that it came from, for the server's log.</summary>
    public const string OutcomeHeader = "goalrules-outcome";

    private const int StandardInput = 0;

    public static async Task Run()
    {
        using var fromServer = new StreamReader(new FileStream(new SafeFileHandle(StandardInput, ownsHandle: false), FileAccess.Read, bufferSize: 1), Encoding.UTF8);
        if (await fromServer.ReadLineAsync() is not { } line) return;
        new Thread(() => EndWith(fromServer)) { IsBackground = true, Name = "server's end" }.Start();
        await using var app = Build(WorkerSettings.Parse(line));
        await app.RunAsync();
    }

    private static WebApplication Build(WorkerSettings settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        settings.AddTo(builder.Configuration);
        builder.AddLogging(WorkerOutput.Template);
        builder.AddLimits();
        builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, "");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.SetLimits();
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromDays(7); // the server closes a connection that has been idle, long before
            kestrel.Limits.Http2.MaxStreamsPerConnection = 1000;
            kestrel.Limits.Http2.InitialStreamWindowSize = kestrel.Limits.Http2.InitialConnectionWindowSize = 4 * 1024 * 1024;
            kestrel.ListenUnixSocket(settings.Values[WorkerSettings.Socket]!, listen => listen.Protocols = HttpProtocols.Http2);
            kestrel.Listen(new SmallCallsEndPoint(settings.Values[WorkerSettings.Socket]!), listen => listen.Protocols = HttpProtocols.Http1);
        });
        // Frames are taken apart where they arrive, which saves a change of threads; calls are run by the pool all the same.
        builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        builder.Services.AddSingleton<IConnectionListenerFactory, SmallCallsTransport>();
        builder.AddRulePacks();
        builder.AddEvaluation();

        var app = builder.Build();
        app.UseRouting();
        app.UseMiddleware<WorkerCalls>();
        app.UseMiddleware<SmallCallAnswers>();
        app.UseAnswers();
        app.MapGet(PulseRoute, (RulePackStore store, WorkUnderWay work) => store.IsLoaded
            ? Results.Text(work.Oldest.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture))
            : Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
        app.MapPost(StopStreamsRoute, (OpenStreams streams) => streams.Stop());
        return app;
    }

    /// <summary>However the server ends, its end of the pipe closes then.</summary>
    private static void EndWith(StreamReader fromServer)
    {
        while (fromServer.Read() >= 0)
        {
        }

        using var self = Process.GetCurrentProcess();
        self.Kill();
    }
}
