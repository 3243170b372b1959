using System.Net;
using System.Text;
using GoalRules.Protocol;
using Google.Rpc;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

[Collection(UsesSharedServer.Name)]
public sealed class AssessTargetTests(SharedServer shared)
{
    private readonly ServerProcess _server = shared.Process;

    [Fact]
    public async Task A_target_has_a_chance_and_there_are_targets_that_have_others()
    {
        var assessment = await _server.Evaluation.AssessTargetAsync(Request(target: 50));

        assessment.RulePack.Name.ShouldBe("smart");
        assessment.AsOf.ShouldBe("2026-01-15");
        assessment.Chance.ShouldBeInRange(0, 1);
        assessment.Reason.ShouldBeEmpty();
        assessment.Reliable.ShouldBeTrue();
        assessment.Observations.ShouldBe(24);
        assessment.Steps.ShouldBe(6);
        assessment.Targets.Select(target => target.Chance).ShouldBe([0.9, 0.7, 0.5, 0.3, 0.1]);
        assessment.Targets.Select(target => target.Target).ShouldBeInOrder();
        assessment.Fan.Count.ShouldBe(6);
        assessment.Fan[^1].Date.ShouldBe("2026-06-30");
        assessment.PastMoves.All.ShouldBe(18);
    }

    [Fact]
    public async Task A_harder_target_has_a_smaller_chance()
    {
        var easy = await _server.Evaluation.AssessTargetAsync(Request(target: 48));

        (await _server.Evaluation.AssessTargetAsync(Request(target: 60))).Chance.ShouldBeLessThan(easy.Chance);
    }

    [Fact]
    public async Task A_history_that_says_nothing_gets_the_reason()
    {
        var request = Request(target: 50);
        request.Metric.History.Clear();

        var assessment = await _server.Evaluation.AssessTargetAsync(request);

        assessment.HasChance.ShouldBeFalse();
        assessment.Reason.ShouldNotBeEmpty();
        assessment.MissingObservations.ShouldBeGreaterThan(0);
        assessment.Reliable.ShouldBeFalse();
    }

    [Fact]
    public async Task The_cycle_is_the_deadline_of_a_measure_without_one()
    {
        var request = Request(target: 50);
        request.Measure.Due = "";
        request.Cycle = new Wire.Cycle { Start = "2026-01-01", End = "2026-03-31" };

        (await _server.Evaluation.AssessTargetAsync(request)).Steps.ShouldBe(3);
    }

    [Fact]
    public async Task The_same_request_gets_the_same_bytes_over_JSON_too()
    {
        var request = Request(target: 50);
        using var expected = new MemoryStream();
        WireJson.Write(expected, await _server.Evaluation.AssessTargetAsync(request));

        var first = await _server.PostJson(request.ToJson(), JsonCalls.AssessRoute);

        first.Code.ShouldBe(HttpStatusCode.OK);
        first.Body.ShouldBe(Encoding.UTF8.GetString(expected.ToArray()));
        (await _server.PostJson(request.ToJson(), JsonCalls.AssessRoute)).Body.ShouldBe(first.Body);
    }

    [Theory]
    [InlineData("""{"measure": {"target": 5}}""", "metric", "is missing; send the metric with its history")]
    [InlineData("""{"metric": {"name": "NPS"}}""", "measure", "is missing; send the target and by when it is due")]
    [InlineData("""{"metric": {"history": [{"date": "2026-02-30", "value": 1}]}, "measure": {}}""", "metric.history[0].date", "'2026-02-30' is no day of the calendar, written as YYYY-MM-DD")]
    [InlineData("""{"metric": {"history": [{"date": "2026-02-28"}]}, "measure": {}}""", "metric.history[0].value", "is missing or no number; an observation without a value is none")]
    [InlineData("""{"metric": {}, "measure": {"due": "soon"}}""", "measure.due", "'soon' is no day of the calendar, written as YYYY-MM-DD")]
    [InlineData("""{"metric": {}, "measure": {"target": "many"}}""", "measure.target", "")]
    [InlineData("""{"metric": {}, "measure": {}, "start": "soon"}""", "start", "'soon' is no day of the calendar, written as YYYY-MM-DD")]
    [InlineData("""{"metric": {}, "measure": {}, "goal": 5}""", "goal", "is not a field of AssessTargetRequest; it has rulePack, metric, measure, asOf, cycle, start")]
    public async Task What_cannot_be_understood_is_named_by_its_path(string json, string path, string problem)
    {
        var violation = (await _server.PostJson(json, JsonCalls.AssessRoute)).Violations.ShouldHaveSingleItem();

        violation.Field.ShouldBe(path);
        violation.Description.ShouldEndWith(problem);
    }

    [Fact]
    public async Task An_unknown_pack_is_not_found()
    {
        var request = Request(target: 50);
        request.RulePack = "does-not-exist";

        (await Refused.StatusOf(() => _server.Evaluation.AssessTargetAsync(request).ResponseAsync)).Code.ShouldBe((int)Code.NotFound);
    }

    /// <summary>Two years of months that wander upwards.</summary>
    private static Wire.AssessTargetRequest Request(double target) => new()
    {
        AsOf = "2026-01-15",
        Metric = new Wire.Metric
        {
            Name = "NPS of the depot",
            Direction = Wire.Metric.Types.Direction.Up,
            Frequency = Wire.Metric.Types.Frequency.Monthly,
            History = { Enumerable.Range(0, 24).Select(i => new Wire.Observation { Date = $"{new DateOnly(2024, 2, 1).AddMonths(i).AddDays(-1):yyyy-MM-dd}", Value = 35 + (i / 2) + (i % 3) }) },
        },
        Measure = new Wire.Measure { Target = target, Due = "2026-06-30" },
    };
}
