using System.Net;
using System.Text;
using Google.Rpc;

namespace GoalRules.Server.Tests;

[Collection(UsesSharedServer.Name)]
public sealed class BadHttpTests(SharedServer shared) : RefusalTests(shared.Process)
{
    private static readonly string Good = Requests.Of(Requests.Goal()).ToJson();

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/grpc")]
    [InlineData(null)]
    public async Task A_body_has_to_call_itself_JSON(string? contentType)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Good));
        if (contentType is not null) content.Headers.ContentType = new(contentType);

        var answer = await Server.Post(content);

        answer.Code.ShouldBe(HttpStatusCode.BadRequest);
        answer.Violations.ShouldHaveSingleItem().Description.ShouldContain("Content-Type: application/json");
    }

    [Fact]
    public async Task A_query_parameter_is_refused_and_named()
    {
        var answer = await Server.PostJson(Good, $"{JsonCalls.EvaluateRoute}?rulePack=smart");

        answer.Code.ShouldBe(HttpStatusCode.BadRequest);
        var violation = answer.Violations.ShouldHaveSingleItem();
        violation.Field.ShouldBe("rulePack");
        violation.Description.ShouldContain("put all into the body");
    }

    [Theory]
    [InlineData("/v1/submissions:guess")]
    [InlineData("/v2/submissions:evaluate")]
    [InlineData("/goals.json")]
    [InlineData("/")]
    public async Task An_unknown_route_is_told_the_known_ones(string route)
    {
        var answer = await Server.PostJson(Good, route);

        answer.Code.ShouldBe(HttpStatusCode.NotFound);
        answer.Status.Code.ShouldBe((int)Code.NotFound);
        answer.Status.Message.ShouldContain(JsonCalls.EvaluateRoute);
    }

    [Fact]
    public async Task A_route_is_for_POST_only()
    {
        using var response = await Server.Json.GetAsync(new Uri(JsonCalls.EvaluateRoute, UriKind.Relative));

        var answer = await JsonCalls.Answer(response);

        answer.Code.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed);
        answer.Status.Message.ShouldContain("POST");
    }

    [Fact]
    public async Task An_error_in_JSON_is_typed_JSON()
    {
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");

        using var response = await Server.Json.PostAsync(new Uri(JsonCalls.EvaluateRoute, UriKind.Relative), content);

        response.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("application/json");
        (await response.Content.ReadAsStringAsync()).ShouldContain("type.googleapis.com/google.rpc.BadRequest");
    }
}
