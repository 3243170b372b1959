using Google.Protobuf;
using Grpc.Core;

namespace GoalRules.Server;

/// <summary>
/// The gRPC library refuses a message over the limit before any code of ours sees it, with a status but without details. This adds
/// them while the trailers can still be written.
/// </summary>
internal sealed class TooLargeDetails(RequestDelegate next, LimitOptions limits)
{
    private const string Details = "grpc-status-details-bin";

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        var trailers = context.Response.HasStarted ? context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpResponseTrailersFeature>()?.Trailers : context.Response.Headers;
        if (trailers is null or { IsReadOnly: true } || trailers["grpc-status"] != ((int)StatusCode.ResourceExhausted).ToString() || trailers.ContainsKey(Details)) return;
        var status = Refusals.TooLarge(limits.RequestBytes);
        trailers["grpc-message"] = Uri.EscapeDataString(status.Message).Replace("%20", " ");
        trailers[Details] = Convert.ToBase64String(status.ToByteArray());
        context.Features.Set(new GrpcOutcome(StatusCode.ResourceExhausted));
    }
}
