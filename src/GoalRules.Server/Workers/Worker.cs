using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GoalRules.Server;

/// <summary>One worker: its process, the connection to it, the calls that it is at.</summary>
internal sealed class Worker : IDisposable
{
    private const int ExitOfSignal = 128;
    private const int Abort = 6;
    private const int SegmentationFault = 11;

    private static readonly TimeSpan PulsePatience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ExitPatience = TimeSpan.FromSeconds(5);
    private static readonly Uri Address = new("http://localhost");

    private readonly Process _process;
    private readonly string _socket;
    private readonly WorkersOptions _options;
    private readonly TimeProvider _clock;
    private readonly HttpMessageInvoker _connection;
    private readonly ConcurrentDictionary<ForwardedCall, bool> _calls = [];
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WorkerEnd _end = WorkerEnd.Died;
    private ForwardedCall? _culprit;
    private int _underWay;
    private volatile bool _isReady;

    private Worker(Process process, string socket, WorkersOptions options, TimeProvider clock)
    {
        (_process, _socket, _options, _clock) = (process, socket, options, clock);
        _connection = new HttpMessageInvoker(new SocketsHttpHandler
        {
            ConnectCallback = Connect,
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ActivityHeadersPropagator = null,
            PooledConnectionIdleTimeout = TimeSpan.FromHours(1),
            EnableMultipleHttp2Connections = true,
            InitialHttp2StreamWindowSize = 1024 * 1024,
        });
    }

    public int Id { get; private set; }

    public bool IsReady => _isReady && !Ended.IsCompleted;

    /// <summary>Completes when the process has ended.</summary>
    public Task Ended => _ended.Task;

    public WorkerEnd End => _end;

    public int ExitCode { get; private set; }

    public int UnderWay => Volatile.Read(ref _underWay);

    /// <summary>What it has taken of the processors; null where it has ended.</summary>
    public TimeSpan? ProcessorTime
    {
        get
        {
            try
            {
                return _process.TotalProcessorTime;
            }
            catch (Exception e) when (e is InvalidOperationException or Win32Exception)
            {
                return null; // it has just ended
            }
        }
    }

    public bool TakesSmallCalls => UnderWay <= SmallCallsEndPoint.MostAtOnce;

    public static Worker Start((ProcessStartInfo Start, WorkerSettings Settings, string Socket) command, WorkersOptions options, TimeProvider clock, Action<int, string> say)
    {
        var process = new Process { StartInfo = command.Start, EnableRaisingEvents = true };
        var worker = new Worker(process, command.Socket, options, clock);
        process.Exited += (_, _) => worker.Exited();
        process.Start();
        worker.Id = process.Id;
        _ = WorkerOutput.Read(process.StandardOutput.BaseStream, clock, line => say(worker.Id, line));
        _ = WorkerOutput.Read(process.StandardError.BaseStream, clock, line => say(worker.Id, line));
        worker.Tell(command.Settings);
        return worker;
    }

    /// <summary>Waits until the worker answers, or has ended.</summary>
    public async Task<bool> Ready()
    {
        while (!Ended.IsCompleted)
        {
            if (File.Exists(_socket) && await Pulse() is not null) return _isReady = true;
            await Task.WhenAny(Ended, Task.Delay(TimeSpan.FromMilliseconds(20), _clock));
        }

        return false;
    }

    /// <summary>Looks now and then whether it lives, and ends it where it does not as it should; returns when it has ended.</summary>
    public async Task Watch()
    {
        var interval = TimeSpan.FromMilliseconds(Math.Clamp(_options.LongestCall.TotalMilliseconds / 4, 50, 1000));
        var pulse = Pulse();
        while (!Ended.IsCompleted)
        {
            if (_calls.Keys.FirstOrDefault(call => call.Silence > _options.LongestCall) is { } silent) Kill(WorkerEnd.Hung, silent);
            else if (WorkingSet > (_options.Megabytes + WorkersOptions.OverheadMegabytes) * 1024L * 1024) Kill(WorkerEnd.TooLarge);
            else if (pulse.IsCompleted)
            {
                // What a caller still waits for is seen above, and told so; here remains what goes on after its caller has left.
                if (!(await pulse is { } oldest && oldest <= _options.LongestCall + interval + interval)) Kill(WorkerEnd.Hung);
                pulse = Pulse();
            }

            await Task.WhenAny(Ended, Task.Delay(interval, _clock));
        }
    }

    public IDisposable Begin(ForwardedCall call)
    {
        _calls[call] = true;
        Interlocked.Increment(ref _underWay);
        return new Place(this, call);
    }

    public Task<HttpResponseMessage> Send(HttpRequestMessage request, CancellationToken cancellation) => _connection.SendAsync(request, cancellation);

    /// <summary>Has its streams end when they have answered what they have read.</summary>
    public async Task StopStreams()
    {
        try
        {
            using var request = Request(HttpMethod.Post, WorkerHost.StopStreamsRoute);
            using var _ = await Send(request, CancellationToken.None);
        }
        catch (HttpRequestException)
        {
            // Its streams ended with it.
        }
    }

    /// <summary>Why a call to it failed: waits a little for the end of the process, which is told a little after that of its connection.</summary>
    public async Task<Google.Rpc.Status> Explain(ForwardedCall call)
    {
        await Task.WhenAny(Ended, Task.Delay(ExitPatience, _clock));
        return Refusals.WorkerLost(Ended.IsCompleted ? _end : WorkerEnd.Failed, isCulprit: call == _culprit);
    }

    public void Kill(WorkerEnd end, ForwardedCall? culprit = null)
    {
        if (Ended.IsCompleted) return;
        (_end, _culprit) = (end, culprit);
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended meanwhile.
        }
    }

    public void Dispose()
    {
        Kill(WorkerEnd.Retired);
        _connection.Dispose();
        _process.Dispose();
    }

    private long WorkingSet
    {
        get
        {
            try
            {
                _process.Refresh();
                return _process.WorkingSet64;
            }
            catch (InvalidOperationException)
            {
                return 0; // it has just ended
            }
        }
    }

    private static HttpRequestMessage Request(HttpMethod method, string route) =>
        new(method, new Uri(Address, route)) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionExact };

    private void Exited()
    {
        ExitCode = _process.ExitCode;
        if (_end == WorkerEnd.Died && ExitCode is ExitOfSignal + Abort or ExitOfSignal + SegmentationFault) _end = WorkerEnd.Crashed;
        _ended.TrySetResult();
        try
        {
            Directory.Delete(Path.GetDirectoryName(_socket)!, recursive: true);
        }
        catch (IOException)
        {
            // The folder goes with the server's.
        }
    }

    /// <summary>Its input stays open: when the server ends, however it does, the worker reads the end of it and leaves.</summary>
    private void Tell(WorkerSettings settings)
    {
        try
        {
            _process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes($"{settings}\n"));
            _process.StandardInput.BaseStream.Flush();
        }
        catch (IOException)
        {
            // It did not start; its exit tells.
        }
    }

    /// <returns>How long its oldest evaluation has been under way; null where it does not say.</returns>
    private async Task<TimeSpan?> Pulse()
    {
        using var patience = new CancellationTokenSource(PulsePatience, _clock);
        try
        {
            using var request = Request(HttpMethod.Get, WorkerHost.PulseRoute);
            using var response = await Send(request, patience.Token);
            return response.IsSuccessStatusCode && double.TryParse(await response.Content.ReadAsStringAsync(patience.Token), CultureInfo.InvariantCulture, out var milliseconds) && milliseconds < int.MaxValue
                ? TimeSpan.FromMilliseconds(milliseconds)
                : null;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException)
        {
            return null;
        }
    }

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            var isForSmallCalls = context.InitialRequestMessage.Version == HttpVersion.Version11;
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(isForSmallCalls ? new SmallCallsEndPoint(_socket).Path : _socket), cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed class Place(Worker worker, ForwardedCall call) : IDisposable
    {
        public void Dispose()
        {
            Interlocked.Decrement(ref worker._underWay);
            worker._calls.TryRemove(call, out _);
        }
    }
}
