using System.Net;

namespace GoalRules.Server;

/// <summary>Where a worker takes small calls.</summary>
/// <param name="socket">The socket on which it takes all others.</param>
internal sealed class SmallCallsEndPoint(string socket) : EndPoint
{
    /// <summary>While a worker is at more calls than these, others come the usual way, as each small one takes a thread.</summary>
    public const int MostAtOnce = 4;

    /// <summary>The longest request, in bytes, that is a small one.</summary>
    public const int MostBytes = 3 * 1024;

    /// <summary>The file of the socket.</summary>
    public string Path { get; } = $"{socket}.small";

    public override string ToString() => Path;
}
