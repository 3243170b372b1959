using System.Net;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Client;

/// <summary>
/// Keeps HttpClient from sending a stream a second time by itself, as it does when a server that stops says by GOAWAY that it has not
/// looked at the request. What was written is not written again, so the server would wait for a request and the caller for its answer.
/// </summary>
internal sealed class StreamsSentOnce : DelegatingHandler
{
    private static readonly string Path = $"/{Wire.EvaluationService.Descriptor.FullName}/{nameof(Wire.EvaluationService.EvaluationServiceClient.EvaluateStream)}";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is { Content: { } content, RequestUri: { } uri } && uri.AbsolutePath == Path) request.Content = new ContentSentOnce(content);
        return base.SendAsync(request, cancellationToken);
    }

    private sealed class ContentSentOnce : HttpContent
    {
        private readonly HttpContent _content;
        private bool _isSent;

        public ContentSentOnce(HttpContent content)
        {
            _content = content;
            Headers.ContentType = content.Headers.ContentType;
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            if (_isSent) throw new HttpRequestException("The server stopped before it looked at the stream.");
            _isSent = true;
            return _content.CopyToAsync(stream, context);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) _content.Dispose();
            base.Dispose(disposing);
        }
    }
}
