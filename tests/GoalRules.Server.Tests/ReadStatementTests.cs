using System.Net;
using System.Text;
using GoalRules.Protocol;
using Google.Rpc;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

[Collection(UsesSharedServer.Name)]
public sealed class ReadStatementTests(SharedServer shared)
{
    private readonly ServerProcess _server = shared.Process;

    [Fact]
    public async Task What_was_understood_points_at_the_exact_words()
    {
        var reading = await _server.Evaluation.ReadStatementAsync(Request("Shorten the queue from 12 to 8 minutes by 30 June"));

        reading.RulePack.Name.ShouldBe("smart");
        reading.AsOf.ShouldBe("2026-01-15");
        reading.MeasureKind.ShouldBe(Wire.ReadStatementResponse.Types.MeasureKind.Numeric);
        reading.Target.Value.ShouldBe(8);
        reading.Target.Span.ShouldBe(new Wire.StatementSpan { Name = "target", Start = 29, Length = 1, Text = "8" });
        reading.Baseline.Value.ShouldBe(12);
        reading.Deadline.Start.ShouldBe("2026-06-30");
    }

    [Fact]
    public async Task A_date_without_a_year_is_looked_for_in_the_cycle()
    {
        var request = Request("Shorten the queue from 12 to 8 minutes by 10 January");
        request.Cycle = new Wire.Cycle { Start = "2026-01-01", End = "2026-03-31" };

        (await _server.Evaluation.ReadStatementAsync(request)).Deadline.End.ShouldBe("2026-01-10");
    }

    [Fact]
    public async Task The_as_of_date_is_today_where_none_is_given()
    {
        var before = Today();

        var reading = await _server.Evaluation.ReadStatementAsync(new Wire.ReadStatementRequest { Statement = "Repaint 12 bridges" });

        reading.AsOf.ShouldBeOneOf(before, Today());
    }

    [Fact]
    public async Task Over_JSON_it_is_the_same_byte_for_byte()
    {
        var request = Request("Do our best for é, 顧客 and \U0001F600: 0 complaints by [date], or within 90 days");
        using var expected = new MemoryStream();
        WireJson.Write(expected, await _server.Evaluation.ReadStatementAsync(request));

        var json = await _server.PostJson(request.ToJson(), JsonCalls.ReadRoute);

        json.Code.ShouldBe(HttpStatusCode.OK);
        json.Body.ShouldBe(Encoding.UTF8.GetString(expected.ToArray()));
    }

    [Theory]
    [InlineData("""{}""", "statement", "is empty; say what is to be reached")]
    [InlineData("""{"statement": " "}""", "statement", "is empty; say what is to be reached")]
    [InlineData("""{"statement": "Repaint 12 bridges", "asOf": "2026-02-30"}""", "asOf", "'2026-02-30' is no day of the calendar, written as YYYY-MM-DD")]
    [InlineData("""{"statement": "Repaint 12 bridges", "cycle": {"end": "soon"}}""", "cycle.end", "'soon' is no day of the calendar, written as YYYY-MM-DD")]
    [InlineData("""{"statement": "Repaint 12 bridges", "day": "2026-02-30"}""", "day", "is not a field of ReadStatementRequest; it has rulePack, statement, language, asOf, cycle")]
    public async Task What_cannot_be_understood_is_named_by_its_path(string json, string path, string problem)
    {
        var violation = (await _server.PostJson(json, JsonCalls.ReadRoute)).Violations.ShouldHaveSingleItem();

        violation.Field.ShouldBe(path);
        violation.Description.ShouldEndWith(problem);
    }

    [Fact]
    public async Task A_statement_of_five_megabytes_is_too_long()
    {
        var status = await Refused.StatusOf(() => _server.Evaluation.ReadStatementAsync(Request(new string('x', 5_000_000))).ResponseAsync);

        status.Violations().ShouldHaveSingleItem().Field.ShouldBe("statement");
    }

    [Fact]
    public async Task An_unknown_pack_is_not_found()
    {
        var request = Request("Repaint 12 bridges");
        request.RulePack = "does-not-exist";

        (await Refused.StatusOf(() => _server.Evaluation.ReadStatementAsync(request).ResponseAsync)).Code.ShouldBe((int)Code.NotFound);
    }

    private static string Today() => $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}";

    private static Wire.ReadStatementRequest Request(string statement) => new() { Statement = statement, AsOf = "2026-01-15" };
}
