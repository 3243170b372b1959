using System.Net;
using Grpc.Core;

namespace GoalRules.Server;

/// <summary>Who calls. Until callers are authenticated, they are believed on loopback, where alone the server listens.</summary>
internal static class Caller
{
    public const string DefaultOrganization = "default";

    internal const string OrganizationHeader = "goalrules-organization";

    /// <summary>The caller's organisation, by the metadata key or HTTP header <c>goalrules-organization</c>.</summary>
    public static string Organization(this ServerCallContext context) => context.GetHttpContext().Organization();

    public static string Organization(this HttpContext http) =>
        http.IsLocal() && http.Request.Headers[OrganizationHeader] is [{ Length: > 0 } name] ? name : DefaultOrganization;

    public static bool IsLocal(this HttpContext http) => http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
}
