using System.IO.Pipelines;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace GoalRules.Server;

/// <summary>A connection whose thread hands what it receives to the server, which answers on the same thread.</summary>
internal sealed class SmallCallsConnection : DefaultConnectionContext
{
    private static readonly PipeOptions SameThread = new(readerScheduler: PipeScheduler.Inline, writerScheduler: PipeScheduler.Inline, useSynchronizationContext: false);

    private readonly Socket _socket;
    private readonly Action<SmallCallsConnection> _ended;
    private readonly Pipe _received = new(SameThread);
    private readonly Pipe _toSend = new(SameThread);
    private readonly CancellationTokenSource _closed = new();
    private volatile int _turns;

    /// <param name="ended">Hears of the end of the connection.</param>
    public SmallCallsConnection(Socket socket, Action<SmallCallsConnection> ended)
        : base(Guid.NewGuid().ToString("N"))
    {
        (_socket, _ended) = (socket, ended);
        Transport = new Sides(_received.Reader, _toSend.Writer);
        ConnectionClosed = _closed.Token;
    }

    public void Begin()
    {
        _ = Send();
        new Thread(Receive) { IsBackground = true, Name = "small calls" }.Start();
    }

    /// <summary>Nothing is read while a call is answered, so that a caller who leaves has to be looked for.</summary>
    public void LookForCaller()
    {
        try
        {
            var turn = _turns;
            if (IsAnswering(turn) && _socket.Poll(TimeSpan.Zero, SelectMode.SelectRead) && _socket.Available == 0 && turn == _turns) _closed.Cancel();
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // It has just ended.
        }
    }

    public override void Abort(ConnectionAbortedException abortReason) => Close();

    public override async ValueTask DisposeAsync()
    {
        Close();
        await base.DisposeAsync();
    }

    /// <param name="turn">How often the thread has begun to answer, and has ended it.</param>
    private static bool IsAnswering(int turn) => turn % 2 == 1;

    private void Receive()
    {
        try
        {
            for (int count; (count = _socket.Receive(_received.Writer.GetMemory().Span)) > 0;)
            {
                _received.Writer.Advance(count);
                _turns++;
                var handed = _received.Writer.FlushAsync(); // comes back with the answer, as a rule
                if ((handed.IsCompleted ? handed.Result : handed.AsTask().GetAwaiter().GetResult()).IsCompleted) break;
                _turns++;
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The caller has left.
        }

        _received.Writer.Complete();
        _closed.Cancel();
        _ended(this);
        _socket.Dispose();
    }

    private async Task Send()
    {
        try
        {
            for (var isLast = false; !isLast;)
            {
                var read = await _toSend.Reader.ReadAsync();
                foreach (var part in read.Buffer)
                {
                    for (var left = part.Span; left.Length > 0;) left = left[_socket.Send(left)..];
                }

                _toSend.Reader.AdvanceTo(read.Buffer.End);
                isLast = read.IsCompleted;
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The caller has left.
        }

        _toSend.Reader.Complete();
        Close();
    }

    /// <summary>Ends what waits for the socket as well.</summary>
    private void Close()
    {
        try
        {
            _socket.Shutdown(SocketShutdown.Both);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The other side was first.
        }
    }

    private sealed class Sides(PipeReader input, PipeWriter output) : IDuplexPipe
    {
        public PipeReader Input => input;

        public PipeWriter Output => output;
    }
}
