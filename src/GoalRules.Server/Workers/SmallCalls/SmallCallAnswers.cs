using Microsoft.AspNetCore.Http.Features;

namespace GoalRules.Server;

/// <summary>
/// In a worker: gRPC over HTTP/1.1, which <see cref="SmallCallsTransport"/> speaks. The gRPC library is told that it is HTTP/2; since the
/// answer waits here until it is whole, the library puts its status into the headers, and HTTP/1.1 need not have trailers.
/// </summary>
internal sealed class SmallCallAnswers(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) =>
        HttpProtocol.IsHttp11(context.Request.Protocol) && CalledMethod.Of(context) is { IsJson: false } ? AnswerAsOne(context) : next(context);

    private async Task AnswerAsOne(HttpContext context)
    {
        var connection = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var whole = new MemoryStream();
        var answer = new StreamResponseBodyFeature(whole);
        context.Features.Set<IHttpResponseBodyFeature>(answer);
        context.Request.Protocol = HttpProtocol.Http2;
        await next(context);

        await answer.CompleteAsync();
        context.Features.Set(connection);
        context.Response.ContentLength = whole.Length;
        await connection.Writer.WriteAsync(whole.GetBuffer().AsMemory(0, (int)whole.Length), context.RequestAborted);
    }
}
