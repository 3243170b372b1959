using GoalRules.Protocol;
using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Client.Tests;

public sealed class AssessTargetTests
{
    private static readonly TargetQuestion Question = new()
    {
        Metric = new Metric { Name = "Queue", History = [new Observation { Date = new DateOnly(2025, 12, 31), Value = 12 }] },
        Measure = new Measure { Target = 8, Direction = Direction.Down, Due = new DateOnly(2026, 6, 30) },
        AsOf = new DateOnly(2026, 1, 15),
        Cycle = new Cycle { End = new DateOnly(2026, 6, 30) },
        Start = new DateOnly(2026, 1, 1),
    };

    [Fact]
    public async Task A_target_is_answered_by_its_outlook()
    {
        Wire.AssessTargetRequest? asked = null;
        await using var server = await FakeServer.Start(new FakeService
        {
            OnAssess = request =>
            {
                asked = request;
                return new Outlook { Chance = 0.3, Targets = [new ChanceTarget(0.5, 9)] }.ToAssessment(new RulePackVersion("depot", "1.0.0", "abc"), new DateOnly(2026, 1, 15));
            },
        });
        using var client = server.Client();

        var assessment = await client.AssessTargetAsync(Question, "depot");

        assessment.RulePack.Name.ShouldBe("depot");
        assessment.Outlook.Chance.ShouldBe(0.3);
        assessment.Outlook.TargetAt(0.5).ShouldBe(9);
        asked.ShouldBe(new Wire.AssessTargetRequest
        {
            RulePack = "depot",
            Metric = new Wire.Metric { Name = "Queue", History = { new Wire.Observation { Date = "2025-12-31", Value = 12 } } },
            Measure = new Wire.Measure { Target = 8, Direction = Wire.Metric.Types.Direction.Down, Due = "2026-06-30" },
            AsOf = "2026-01-15",
            Cycle = new Wire.Cycle { End = "2026-06-30" },
            Start = "2026-01-01",
        });
    }

    [Fact]
    public async Task What_cannot_be_understood_is_named_by_its_path_in_the_request()
    {
        var refusal = InvalidRequest.Naming("metric.history[3].date");
        await using var server = await FakeServer.Start(new FakeService { OnAssess = _ => throw refusal.ToRpcException() });
        using var client = server.Client();

        var error = await Should.ThrowAsync<InvalidSubmissionException>(() => client.AssessTargetAsync(Question));

        error.Violations.ShouldBe([new Violation("metric.history[3].date", "is wrong")]);
    }
}
