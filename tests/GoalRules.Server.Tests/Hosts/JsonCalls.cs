using System.Net;
using System.Text;
using Google.Protobuf;
using Google.Rpc;

namespace GoalRules.Server.Tests;

/// <summary>Requests to the JSON routes.</summary>
internal static class JsonCalls
{
    public const string EvaluateRoute = "/v1/submissions:evaluate";
    public const string ScoreRoute = "/v1/submissions:score";
    public const string ReadRoute = "/v1/statements:read";
    public const string AssessRoute = "/v1/targets:assess";

    private static readonly JsonParser Parser = new(JsonParser.Settings.Default.WithTypeRegistry(ErrorDetails.Registry));

    public static async Task<JsonAnswer> PostJson(this ServerProcess server, string json, string route = EvaluateRoute)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await server.Post(content, route);
    }

    public static async Task<JsonAnswer> GetJson(this ServerProcess server, string route, string? organization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(route, UriKind.Relative));
        if (organization is not null) request.Headers.Add("goalrules-organization", organization);
        using var response = await server.Json.SendAsync(request);
        return await Answer(response);
    }

    public static async Task<JsonAnswer> Post(this ServerProcess server, HttpContent content, string route = EvaluateRoute)
    {
        using var response = await server.Json.PostAsync(new Uri(route, UriKind.Relative), content);
        return await Answer(response);
    }

    public static async Task<JsonAnswer> Answer(HttpResponseMessage response) => new(response.StatusCode, await response.Content.ReadAsStringAsync());

    /// <summary>A JSON answer of the server.</summary>
    internal sealed record JsonAnswer(HttpStatusCode Code, string Body)
    {
        public T As<T>()
            where T : IMessage, new() => Parser.Parse<T>(Body);

        /// <summary>The error, for answers that are one.</summary>
        public Google.Rpc.Status Status => As<Google.Rpc.Status>();

        public IReadOnlyList<BadRequest.Types.FieldViolation> Violations => Status.Violations();
    }
}
