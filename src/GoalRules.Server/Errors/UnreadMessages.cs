using System.Globalization;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Http.Features;

namespace GoalRules.Server;

/// <summary>
/// The gRPC library refuses a message over the limit, and bytes that are no message, before any code of ours sees them, and says
/// little about it. This says the rest while the trailers can still be written.
/// </summary>
internal sealed class UnreadMessages(RequestDelegate next, LimitOptions limits)
{
    private const string Code = "grpc-status";
    private const string Details = "grpc-status-details-bin";

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (context.Features.Get<GrpcOutcome>() is not null) return; // a service was reached, and has had its say
        var trailers = context.Response.HasStarted ? context.Features.Get<IHttpResponseTrailersFeature>()?.Trailers : context.Response.Headers;
        if (trailers is null or { IsReadOnly: true } || Refusal(trailers[Code]) is not { } status) return;
        trailers[Code] = status.Code.ToString(CultureInfo.InvariantCulture);
        trailers["grpc-message"] = status.Message; // plain ASCII, so there is nothing to percent-encode
        trailers[Details] = Convert.ToBase64String(status.ToByteArray());
        context.Features.Set(new GrpcOutcome((StatusCode)status.Code));
    }

    /// <summary>UNKNOWN is what the library says when it cannot read a message.</summary>
    private Google.Rpc.Status? Refusal(string? code) => Enum.TryParse<StatusCode>(code, out var status) ? status switch
    {
        StatusCode.ResourceExhausted => Refusals.TooLarge(limits.RequestBytes),
        StatusCode.Unknown => Refusals.Unreadable(),
        _ => null,
    } : null;
}
