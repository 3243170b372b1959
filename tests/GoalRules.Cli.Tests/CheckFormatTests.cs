using System.Text;
using System.Text.Json;
using GoalRules.Engine;
using GoalRules.Protocol;

namespace GoalRules.Cli.Tests;

public sealed class CheckFormatTests : IDisposable
{
    private const string Statement = "Do our \u201Cbest\u201D for 😀 & <all> [number], as much as possible by 30 June";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void JSON_is_what_the_server_answers()
    {
        var file = Goal();
        using var pack = RulePack.Load(Path.Combine(Tool.BuiltInPacks, "smart"));
        var report = pack.Evaluate(new Submission { Goals = [new Goal { Id = "G1", Statement = Statement }], Complete = [SubmissionList.Goals], AsOf = new DateOnly(2026, 1, 15) });
        using var expected = new MemoryStream();
        WireJson.Write(expected, report.ToWire());

        var outcome = _tool.Run("check", file, "--as-of", "2026-01-15", "--format", "json");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldBe(Encoding.UTF8.GetString(expected.ToArray()) + "\n");
    }

    [Fact]
    public void JSON_leaves_findings_out_and_keeps_scores()
    {
        var file = Goal();

        using var all = JsonDocument.Parse(_tool.Run("check", file, "--format", "json").Output);
        using var some = JsonDocument.Parse(_tool.Run("check", file, "--format", "json", "--min-severity", "error").Output);

        Findings(some).ShouldBe(["GR1008"]);
        Findings(all).Count.ShouldBeGreaterThan(1);
        some.RootElement.GetProperty("goalReports")[0].GetProperty("scores").GetRawText().ShouldBe(all.RootElement.GetProperty("goalReports")[0].GetProperty("scores").GetRawText());

        static List<string> Findings(JsonDocument json) => [.. json.RootElement.GetProperty("goalReports")[0].GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("ruleId").GetString()!)];
    }

    [Fact]
    public void Bare_goals_share_one_report_ordered_by_id()
    {
        _tool.Write("goals.jsonl", """
            {"id": "b", "statement": "Do our best"}
            {"id": "B", "statement": "Do our best"}
            {"id": "a", "statement": "Do our best"}
            """);

        using var json = JsonDocument.Parse(_tool.Run("check", _tool.In("goals.jsonl"), "--as-of", "2026-01-15", "--format", "json").Output);

        json.RootElement.GetProperty("asOf").GetString().ShouldBe("2026-01-15");
        json.RootElement.GetProperty("goalReports").EnumerateArray().Select(goal => goal.GetProperty("goalId").GetString()).ShouldBe(["B", "a", "b"]);
    }

    [Fact]
    public void SARIF_tells_rules_results_and_places()
    {
        using var sarif = JsonDocument.Parse(_tool.Run("check", Goal(), "--as-of", "2026-01-15", "--format", "sarif").Output);

        sarif.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        var run = sarif.RootElement.GetProperty("runs")[0];
        run.GetProperty("columnKind").GetString().ShouldBe("utf16CodeUnits");
        run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().ShouldBeTrue();
        var driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().ShouldBe("GoalRules");
        var result = run.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "GR1008");
        var rule = driver.GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        rule.GetProperty("id").GetString().ShouldBe("GR1008");
        rule.GetProperty("help").GetProperty("markdown").GetString().ShouldStartWith("# ");
        rule.GetProperty("defaultConfiguration").GetProperty("level").GetString().ShouldBe("error");
        result.GetProperty("level").GetString().ShouldBe("error");
        result.GetProperty("message").GetProperty("text").GetString()!.ShouldContain("[number]");
        result.GetProperty("partialFingerprints").GetProperty("goalRules/v1").GetString()!.Length.ShouldBe(16);
        var location = result.GetProperty("locations")[0];
        location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().ShouldBe("goals/G1/statement");
        var region = location.GetProperty("physicalLocation").GetProperty("region");
        var line = File.ReadAllText(_tool.In("my goal.json"));
        line[(region.GetProperty("startColumn").GetInt32() - 1)..(region.GetProperty("endColumn").GetInt32() - 1)].ShouldBe("[number]");
        location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldEndWith("/my%20goal.json");
    }

    [Fact]
    public void SARIF_tells_what_could_not_be_read()
    {
        _tool.Write("goals.json", "{");

        var outcome = _tool.Run("check", _tool.In("goals.json"), "--format", "sarif");

        outcome.Code.ShouldBe(2);
        using var sarif = JsonDocument.Parse(outcome.Output);
        var invocation = sarif.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        invocation.GetProperty("executionSuccessful").GetBoolean().ShouldBeFalse();
        invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString().ShouldStartWith("is not JSON");
    }

    [Fact]
    public void What_is_for_HR_only_is_told_to_HR_only()
    {
        _tool.Write("hr/pack.yaml", "name: hr\nversion: 1\nprefix: HR\n");
        _tool.Write("hr/specificity/secret.csx", """
            [Rule("HR1001", "secret", Category.Specificity, Severity.Hint, Message = "'{0}' is secret", Audience = Audience.Hr)]
            static Finding? Check(Goal goal) => Finding.At(goal.At("owner"), goal.Id);
            """);
        _tool.Write("hr/specificity/secret.md", "# A secret\n\nFlags goals.\n\n## Flags\n\n```yaml\ngoals: [{ id: G1, statement: x }]\nexpect: [goals/G1: owner]\n```\n\n## Passes\n\n```yaml\nteams: [{ id: T1 }]\n```\n");

        _tool.Run("check", Goal(), "--pack", _tool.In("hr")).Output.ShouldNotContain("secret");
        _tool.Run("check", Goal(), "--pack", _tool.In("hr"), "--audience", "hr").Output.ShouldContain("hint HR1001 secret: 'G1' is secret");
    }

    private string Goal() => _tool.Write("my goal.json", $$"""{"goals": [{"id": "G1", "statement": "{{Statement.Replace("&", "\\u0026")}}"}]}""");
}
