using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace GoalRules.Server;

/// <summary>Accepts connections for small calls, and looks now and then whether those who wait for an answer are still there.</summary>
internal sealed class SmallCallsListener : IConnectionListener
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private readonly Socket _listening;
    private readonly Timer _timer;
    private readonly ConcurrentDictionary<SmallCallsConnection, bool> _connections = [];

    public SmallCallsListener(Socket listening, EndPoint endPoint)
    {
        (_listening, EndPoint) = (listening, endPoint);
        _timer = new Timer(_ => Look(), state: null, BetweenLooks, BetweenLooks);
    }

    public EndPoint EndPoint { get; }

    public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            try
            {
                var connection = new SmallCallsConnection(await _listening.AcceptAsync(cancellationToken), ended => _connections.TryRemove(ended, out _));
                _connections[connection] = true;
                connection.Begin();
                return connection;
            }
            catch (Exception e) when (e is SocketException { SocketErrorCode: SocketError.OperationAborted } or ObjectDisposedException or OperationCanceledException)
            {
                return null; // nothing is listened for any more
            }
            catch (SocketException)
            {
                // The caller left before it was accepted; another may come.
            }
        }
    }

    public ValueTask UnbindAsync(CancellationToken cancellationToken = default)
    {
        _listening.Dispose();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await UnbindAsync();
        await _timer.DisposeAsync();
    }

    private void Look()
    {
        foreach (var connection in _connections.Keys) connection.LookForCaller();
    }
}
