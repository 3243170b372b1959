using System.Globalization;
using GoalRules.Protocol;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Microsoft.AspNetCore.Grpc.JsonTranscoding;
using Microsoft.AspNetCore.Http.Features;

namespace GoalRules.Server;

/// <summary>
/// Checks the body of a JSON request, or its query, before it is transcoded. The transcoder alone would let unknown fields, unknown
/// enum values and numbers beyond double pass, and would read a body of any size.
/// </summary>
internal sealed class StrictJsonRequests(RequestDelegate next, LimitOptions limits)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<GrpcJsonTranscodingMetadata>() is not { } route)
        {
            await next(context);
            return;
        }

        if (route.HttpRule.Body.Length == 0)
        {
            if (QueryMistakes(context.Request, route) is [_, ..] mistakes) await Refuse(context, mistakes);
            else await next(context);
            return;
        }

        if (!context.Request.HasJsonContentType())
        {
            await Refuse(context, new Violation("", "must be sent with Content-Type: application/json"));
            return;
        }

        if (context.Request.Query.Count > 0)
        {
            await Refuse(context, new Violation(context.Request.Query.Keys.First(), "is a query parameter, and this route has none; put all into the body"));
            return;
        }

        using var body = new MemoryStream((int)Math.Min(context.Request.ContentLength ?? 0, limits.RequestBytes));
        if (!await TryRead(context, body))
        {
            context.Features.Set(new GrpcOutcome(StatusCode.ResourceExhausted));
            await ErrorDetails.Write(context, StatusCodes.Status413PayloadTooLarge, Refusals.TooLarge(limits.RequestBytes));
            return;
        }

        var violations = StrictJson.Check(body.ToArray(), route.MethodDescriptor.InputType);
        if (violations.Count > 0)
        {
            await Refuse(context, [.. violations]);
            return;
        }

        body.Position = 0;
        context.Request.Body = body;
        context.Request.ContentLength = body.Length;
        await next(context);
    }

    /// <summary>The transcoder alone would pass over parameters that it does not know, and answer others without saying which was wrong.</summary>
    private static Violation[] QueryMistakes(HttpRequest request, GrpcJsonTranscodingMetadata route)
    {
        if (request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: true }) return [new Violation("", "has a body, and this route has none; put all into the address")];
        var parameters = route.MethodDescriptor.InputType.Fields.InDeclarationOrder().Where(field => !request.RouteValues.ContainsKey(field.Name)).ToArray();
        var seen = new HashSet<FieldDescriptor>();
        var mistakes = new List<Violation>();
        foreach (var (name, values) in request.Query)
        {
            var field = Array.Find(parameters, field => field.JsonName == name || field.Name == name);
            if (field is null)
                mistakes.Add(new Violation(name, parameters.Length == 0 ? "is a query parameter, and this route has none" : $"is no query parameter of this route; it has {string.Join(", ", parameters.Select(known => known.JsonName))}"));
            else if (values.Count > 1 || !seen.Add(field)) mistakes.Add(new Violation(name, "stands here a second time; keep one of them"));
            else if (field.FieldType == FieldType.Int32 && !int.TryParse(values[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
                mistakes.Add(new Violation(name, "must be a whole number"));
        }

        return [.. mistakes];
    }

    private async Task<bool> TryRead(HttpContext context, MemoryStream body)
    {
        if (context.Request.ContentLength > limits.RequestBytes) return false;
        var buffer = new byte[81920];
        while (await context.Request.Body.ReadAsync(buffer, context.RequestAborted) is var count and > 0)
        {
            if (body.Length + count > limits.RequestBytes) return false;
            body.Write(buffer, 0, count);
        }

        return true;
    }

    private static Task Refuse(HttpContext context, params Violation[] violations)
    {
        context.Features.Set(new GrpcOutcome(StatusCode.InvalidArgument));
        return ErrorDetails.Write(context, StatusCodes.Status400BadRequest, Refusals.InvalidStatus(violations));
    }
}
