using System.Text;
using GoalRules.Protocol;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

/// <summary>The command line promises the server's JSON, so what the transcoder writes is pinned here.</summary>
[Collection(UsesSharedServer.Name)]
public sealed class JsonBytesTests(SharedServer shared)
{
    private readonly ServerProcess _server = shared.Process;

    [Fact]
    public async Task A_rich_report_is_written_as_WireJson_writes_it() => await ShouldBeTheSame(Requests.Rich());

    [Fact]
    public async Task A_report_without_findings_is_written_as_WireJson_writes_it() => await ShouldBeTheSame(Requests.Of(Requests.Goal()));

    [Theory]
    [InlineData("Do our best for \"them\" & <us> 'all' \\ / by [date]")]
    [InlineData("Do our best für é, 顧客, \U0001F600 and \u2028 by [date]")]
    [InlineData("Do our best\tfor\r\n\u0001 \u007F \u0085 \u00A0 \uFEFF by [date]")]
    public async Task Odd_characters_are_written_as_WireJson_writes_them(string statement)
    {
        var goal = Requests.Goal("<\"é\U0001F600'&\u0002>", statement);
        goal.Measures.Add(new Wire.Measure { Name = "Guests & <hosts>", Baseline = 0, Target = 0.1, Unit = "%", PreviousTarget = 0.1 });
        await ShouldBeTheSame(Requests.Of(goal));
    }

    private async Task ShouldBeTheSame(Wire.EvaluateRequest request)
    {
        using var json = new MemoryStream();
        WireJson.Write(json, await _server.Evaluation.EvaluateAsync(request));

        (await _server.PostJson(request.ToJson())).Body.ShouldBe(Encoding.UTF8.GetString(json.ToArray()));
    }
}
