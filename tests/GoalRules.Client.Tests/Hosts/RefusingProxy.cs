using System.Net;
using System.Net.Sockets;

namespace GoalRules.Client.Tests;

/// <summary>
/// Stands before a server and refuses the first connection as one does that is about to stop: once a request has been written, GOAWAY
/// says that it was not looked at. HTTP clients take that as leave to send it again by themselves.
/// </summary>
internal sealed class RefusingProxy : IAsyncDisposable
{
    private const byte Data = 0;
    private const int HeaderLength = 9;
    private const int PrefaceLength = 24;

    private static readonly byte[] Settings = [0, 0, 0, 4, 0, 0, 0, 0, 0];
    private static readonly byte[] GoAwayBeforeTheFirstStream = [0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _serving;

    public RefusingProxy(Uri server)
    {
        _listener.Start();
        _serving = Serve(server);
    }

    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _serving;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task Serve(Uri server)
    {
        try
        {
            using (var refused = await _listener.AcceptTcpClientAsync(_end.Token)) await Refuse(refused.GetStream());
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                using var behind = new TcpClient();
                await behind.ConnectAsync(IPAddress.Loopback, server.Port, _end.Token);
                await Task.WhenAny(
                    client.GetStream().CopyToAsync(behind.GetStream(), _end.Token),
                    behind.GetStream().CopyToAsync(client.GetStream(), _end.Token));
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task Refuse(NetworkStream connection)
    {
        await connection.WriteAsync(Settings, _end.Token);
        await connection.ReadExactlyAsync(new byte[PrefaceLength], _end.Token);
        var header = new byte[HeaderLength];
        do
        {
            await connection.ReadExactlyAsync(header, _end.Token);
            await connection.ReadExactlyAsync(new byte[(header[0] << 16) | (header[1] << 8) | header[2]], _end.Token);
        }
        while (header[3] != Data);
        await connection.WriteAsync(GoAwayBeforeTheFirstStream, _end.Token);
        await connection.CopyToAsync(Stream.Null, _end.Token); // until the client closes the connection
    }
}
