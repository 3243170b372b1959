using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace GoalRules.Server;

/// <summary>
/// A transport of Kestrel for calls that take less time than a change of threads: each connection has a thread of its own, which waits
/// for a request, answers it and sends the answer.
/// </summary>
internal sealed class SmallCallsTransport : IConnectionListenerFactory, IConnectionListenerFactorySelector
{
    public bool CanBind(EndPoint endpoint) => endpoint is SmallCallsEndPoint;

    public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(((SmallCallsEndPoint)endpoint).Path));
        socket.Listen();
        return new(new SmallCallsListener(socket, endpoint));
    }
}
