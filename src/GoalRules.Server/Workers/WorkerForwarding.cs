using System.Collections.Concurrent;
using System.Net;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server;

/// <summary>
/// Sends the calls of organisations with packs to their workers, gRPC and JSON alike, as the bytes that they came in; the answer's bytes,
/// headers and trailers come back the same way. Whoever calls cannot tell the difference, and the server reads nothing twice.
/// </summary>
internal sealed class WorkerForwarding(RequestDelegate next, Workers workers, OpenStreams streams, OpenPortfolios portfolios, IOptions<GoalRulesOptions> options, TimeProvider clock)
{
    private const string GrpcStatus = "grpc-status";
    private const string GrpcMessage = "grpc-message";
    private const string GrpcStatusDetails = "grpc-status-details-bin";
    private const int EnoughToBegin = 64 * 1024;
    private const int MostUnsent = 64 * 1024;
    private const int Buffer = 16 * 1024;

    private static readonly Uri Address = new("http://localhost");

    /// <summary>All that a worker is told about a request. Credentials are not among them.</summary>
    private static readonly string[] RequestHeaders = ["grpc-timeout", "grpc-encoding", "grpc-accept-encoding", "te", "accept"];

    /// <summary>Those that belong to the connection, or are the server's own to say.</summary>
    private static readonly HashSet<string> OwnResponseHeaders = new(StringComparer.OrdinalIgnoreCase) { "connection", "date", "keep-alive", "server", "transfer-encoding", WorkerHost.OutcomeHeader };

    /// <summary>What <see cref="SmallCallAnswers"/> puts before an answer, and a caller expects after it.</summary>
    private static readonly HashSet<string> StatusHeaders = new(StringComparer.OrdinalIgnoreCase) { GrpcStatus, GrpcMessage, GrpcStatusDetails };

    private readonly ConcurrentDictionary<string, Uri> _methods = new(StringComparer.Ordinal);

    public Task InvokeAsync(HttpContext context)
    {
        if (CalledMethod.Of(context) is not var (method, isJson)) return next(context);
        if (!isJson && !HttpProtocol.IsHttp2(context.Request.Protocol)) return next(context); // refused, by the library
        return IsForWorkers(method, context.Organization()) ? Forward(context, method, isJson) : next(context);
    }

    private bool IsForWorkers(IMethod method, string organization) =>
        method.ServiceName == Wire.EvaluationService.Descriptor.FullName ? workers.MayHavePacks(organization)
        : method.ServiceName == Wire.RulePackService.Descriptor.FullName && (method.Name == nameof(RulePackService.CheckRule) ? options.Value.ChecksRules : workers.MayHavePacks(organization));

    private async Task Forward(HttpContext context, IMethod method, bool isJson)
    {
        var kind = method.Type == MethodType.Unary ? CallKind.Unary : method.Name == nameof(EvaluationService.EvaluateStream) ? CallKind.Stream : CallKind.Portfolio;
        try
        {
            using var place = kind switch { CallKind.Stream => streams.Open(), CallKind.Portfolio => portfolios.Open(), _ => null };
            var worker = await workers.Find(context.Organization(), context.RequestAborted);
            await Forward(context, worker, new ForwardedCall(kind, clock), method, isJson);
        }
        catch (RpcException e)
        {
            await Refuse(context, Refusals.StatusOf(e), isJson);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            NoteThatCallerLeft(context, isJson);
        }
    }

    private async Task Forward(HttpContext context, Worker worker, ForwardedCall call, IMethod method, bool isJson)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        using var _ = worker.Begin(call);
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), isJson ? new Uri(Address, context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget) : _methods.GetOrAdd(method.FullName, name => new Uri(Address, name)))
        {
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        ForwardedContent? content = null;
        try
        {
            request.Content = content = await Content(context, call, ended.Token);
            request.Version = content is { IsSmall: true } && worker.TakesSmallCalls ? HttpVersion.Version11 : HttpVersion.Version20;
            AddHeaders(context.Request, request);
            using var response = await worker.Send(request, ended.Token);
            await Answer(context, response, call, isJson, ended.Token);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            if (context.RequestAborted.IsCancellationRequested) NoteThatCallerLeft(context, isJson);
            else await Refuse(context, await worker.Explain(call), isJson);
        }
        finally
        {
            if (content is { Sent.IsCompleted: false })
            {
                await ended.CancelAsync();
                await content.Sent;
            }
        }
    }

    /// <summary>A small request is sent as a whole, which takes fewer packets; of others, the worker gets what there is.</summary>
    private static async ValueTask<ForwardedContent?> Content(HttpContext context, ForwardedCall call, CancellationToken cancellation)
    {
        var body = context.Request.BodyReader;
        if (call.Kind != CallKind.Unary) return new ForwardedContent(body, call, first: null, isWhole: false, cancellation);
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false })
        {
            call.AskedAll();
            return null;
        }

        while (true)
        {
            var read = await body.ReadAsync(cancellation);
            if (read.IsCompleted || read.Buffer.Length >= EnoughToBegin) return new ForwardedContent(body, call, read.Buffer, read.IsCompleted, cancellation);
            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static void AddHeaders(HttpRequest from, HttpRequestMessage to)
    {
        foreach (var name in RequestHeaders)
        {
            if (from.Headers[name] is [{ } value, ..]) to.Headers.TryAddWithoutValidation(name, value);
        }

        if (from.ContentType is { } type) to.Content?.Headers.TryAddWithoutValidation("content-type", type);
    }

    private static async Task Answer(HttpContext context, HttpResponseMessage from, ForwardedCall call, bool isJson, CancellationToken cancellation)
    {
        var to = context.Response;
        to.StatusCode = (int)from.StatusCode;
        var hasStatusAhead = !isJson && from.Version == HttpVersion.Version11 && from.Content.Headers.ContentLength > 0;
        foreach (var (name, values) in from.Headers.NonValidated)
        {
            if (OwnResponseHeaders.Contains(name)) continue;
            if (hasStatusAhead && StatusHeaders.Contains(name)) to.AppendTrailer(name, values.ToString());
            else to.Headers[name] = values.ToString();
        }

        foreach (var (name, values) in from.Content.Headers.NonValidated)
        {
            if (isJson || !name.Equals("content-length", StringComparison.OrdinalIgnoreCase)) to.Headers[name] = values.ToString();
        }

        if (isJson ? from.Headers.NonValidated.TryGetValues(WorkerHost.OutcomeHeader, out var outcome) : from.Headers.NonValidated.TryGetValues(GrpcStatus, out outcome)) Note(context, outcome.ToString());

        await using var body = await from.Content.ReadAsStreamAsync(cancellation);
        var unsent = 0;
        while (true)
        {
            var memory = to.BodyWriter.GetMemory(Buffer);
            var count = await body.ReadAsync(memory, cancellation);
            if (count == 0) break;
            call.Answered(memory.Span[..count]);
            to.BodyWriter.Advance(count);
            unsent += count;
            if (call.Kind == CallKind.Unary && unsent < MostUnsent) continue;
            unsent = 0;
            await call.CallerTakes(to.BodyWriter.FlushAsync(cancellation));
        }

        foreach (var (name, values) in from.TrailingHeaders.NonValidated)
        {
            if (name.Equals(GrpcStatus, StringComparison.OrdinalIgnoreCase)) Note(context, values.ToString());
            if (to.SupportsTrailers()) to.AppendTrailer(name, values.ToString());
        }
    }

    private static async Task Refuse(HttpContext context, Google.Rpc.Status status, bool isJson)
    {
        Note(context, ((StatusCode)status.Code).ToString());
        if (isJson && context.Response.HasStarted)
        {
            context.Abort();
        }
        else if (isJson)
        {
            context.Response.Clear();
            await ErrorDetails.Write(context, HttpStatusOf(status.Code), status);
        }
        else
        {
            if (!context.Response.HasStarted) context.Response.ContentType = "application/grpc";
            // Without an answer before it, a status stands in the headers.
            foreach (var (name, value) in new[] { (GrpcStatus, $"{status.Code}"), (GrpcMessage, status.Message), (GrpcStatusDetails, Convert.ToBase64String(status.ToByteArray())) })
            {
                if (context.Response.HasStarted) context.Response.AppendTrailer(name, value);
                else context.Response.Headers[name] = value;
            }
        }
    }

    private static int HttpStatusOf(int code) => (StatusCode)code switch
    {
        StatusCode.Unavailable => StatusCodes.Status503ServiceUnavailable,
        StatusCode.DeadlineExceeded => StatusCodes.Status504GatewayTimeout,
        StatusCode.ResourceExhausted => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static void NoteThatCallerLeft(HttpContext context, bool isJson)
    {
        Note(context, nameof(StatusCode.Cancelled));
        if (isJson && !context.Response.HasStarted) context.Response.StatusCode = StatusCodes.Status408RequestTimeout;
    }

    /// <param name="status">As a name or a number.</param>
    private static void Note(HttpContext context, string status) =>
        context.Features.Set(new GrpcOutcome(Enum.TryParse<StatusCode>(status, out var code) ? code : StatusCode.Unknown));
}
