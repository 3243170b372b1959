using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Rpc;

namespace GoalRules.Server;

/// <summary>Statuses as the JSON side writes them, details included.</summary>
internal static class ErrorDetails
{
    /// <summary>The messages that a status can carry.</summary>
    public static TypeRegistry Registry { get; } = TypeRegistry.FromFiles(ErrorDetailsReflection.Descriptor);

    private static readonly JsonFormatter Formatter = new(JsonFormatter.Settings.Default.WithTypeRegistry(Registry));

    public static Task Write(HttpContext context, int httpStatus, Google.Rpc.Status status)
    {
        context.Response.StatusCode = httpStatus;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(Formatter.Format(status), context.RequestAborted);
    }

    public static Task WriteUnknownRoute(HttpContext context) => Write(context, StatusCodes.Status404NotFound, new Google.Rpc.Status
    {
        Code = (int)Code.NotFound,
        Message = "There is nothing here; POST to /v1/submissions:evaluate, /v1/submissions:score, /v1/statements:read, /v1/targets:assess or /v1/rules:check, or GET /v1/rulePacks and what lies below it.",
    });
}
