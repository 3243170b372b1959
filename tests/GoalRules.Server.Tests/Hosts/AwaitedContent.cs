using System.Net;
using System.Text;

namespace GoalRules.Server.Tests;

/// <summary>A body that is sent when the server asks for it, so that a test knows that the request is in flight.</summary>
internal sealed class AwaitedContent : HttpContent
{
    private readonly byte[] _body;
    private readonly TaskCompletionSource _awaited = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public AwaitedContent(string json)
    {
        _body = Encoding.UTF8.GetBytes(json);
        Headers.ContentType = new("application/json");
    }

    public Task Awaited => _awaited.Task;

    public static HttpRequestMessage Post(string route, AwaitedContent content) =>
        new(HttpMethod.Post, new Uri(route, UriKind.Relative)) { Content = content, Headers = { ExpectContinue = true } };

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        _awaited.SetResult();
        await stream.WriteAsync(_body);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }
}
