using Google.Rpc;
using Grpc.Core;
using Grpc.Health.V1;
using static Grpc.Health.V1.HealthCheckResponse.Types;

namespace GoalRules.Server.Tests;

[Collection(UsesSharedServer.Name)]
public sealed class HealthTests(SharedServer shared)
{
    [Theory]
    [InlineData("")]
    [InlineData("goalrules.v1.EvaluationService")]
    [InlineData("goalrules.v1.RulePackService")]
    public async Task A_server_with_its_packs_is_serving(string service)
    {
        var answer = await shared.Process.Health.CheckAsync(new HealthCheckRequest { Service = service });

        answer.Status.ShouldBe(ServingStatus.Serving);
    }

    [Fact]
    public async Task A_service_that_does_not_exist_is_not_found()
    {
        var exception = await Should.ThrowAsync<RpcException>(() => shared.Process.Health.CheckAsync(new HealthCheckRequest { Service = "goalrules.v1.Guessing" }).ResponseAsync);

        exception.StatusCode.ShouldBe(StatusCode.NotFound);
    }

    [Fact]
    public async Task A_broken_pack_that_is_not_the_default_is_logged_with_file_line_and_column() =>
        await shared.Process.Log.Line("Rule pack broken is not active: specificity/not-compiling.csx(2,42): ");
}

public sealed class BrokenDefaultPackTests
{
    [Fact]
    public async Task A_server_without_its_default_pack_is_not_serving_but_answers_for_the_others()
    {
        await using var server = await ServerProcess.Start("--GoalRules:DefaultPack=broken");

        (await server.Health.CheckAsync(new HealthCheckRequest())).Status.ShouldBe(ServingStatus.NotServing);

        var status = await Refused.StatusOf(() => server.Evaluation.EvaluateAsync(Requests.Of(Requests.Goal())).ResponseAsync);
        status.Code.ShouldBe((int)Code.Unavailable);
        status.Message.ShouldContain("default rule pack 'broken' is not active");

        var request = Requests.Of(Requests.Goal());
        request.RulePack = "smart";
        (await server.Evaluation.EvaluateAsync(request)).RulePack.Name.ShouldBe("smart");
    }
}
