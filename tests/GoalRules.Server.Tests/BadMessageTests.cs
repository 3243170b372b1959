using Google.Protobuf;
using Google.Rpc;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

/// <summary>What only protobuf can carry.</summary>
[Collection(UsesSharedServer.Name)]
public sealed class BadMessageTests(SharedServer shared) : RefusalTests(shared.Process)
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public async Task A_number_must_be_finite(double target)
    {
        var goal = Requests.Goal();
        goal.Measures.Add(new Wire.Measure { Target = target });

        var violation = (await RefusalOverGrpc(Requests.Of(goal))).Violations().ShouldHaveSingleItem();

        violation.Field.ShouldBe("submission.goals[0].measures[0].target");
        violation.Description.ShouldContain("is not a number; send a finite one");
    }

    [Fact]
    public async Task An_enum_value_without_a_name_is_told_the_names()
    {
        var goal = Requests.Goal();
        goal.Kind = (Wire.Goal.Types.Kind)77;

        var violation = (await RefusalOverGrpc(Requests.Of(goal))).Violations().ShouldHaveSingleItem();

        violation.Field.ShouldBe("submission.goals[0].kind");
        violation.Description.ShouldBe("'77' is not known; choose one of OBJECTIVE, KEY_RESULT, GOAL");
    }

    [Fact]
    public async Task An_audience_without_a_name_is_told_the_names()
    {
        var request = Requests.Of(Requests.Goal());
        request.Audience = (Wire.Finding.Types.Audience)77;

        var violation = (await RefusalOverGrpc(request)).Violations().ShouldHaveSingleItem();

        violation.Field.ShouldBe("audience");
        violation.Description.ShouldContain("EVERYONE or HR");
    }

    [Fact]
    public async Task A_list_that_is_complete_has_to_be_named()
    {
        var request = Requests.Of(Requests.Goal());
        request.Submission.Complete.Add(Wire.Submission.Types.List.Unspecified);

        (await RefusalOverGrpc(request)).Violations().ShouldHaveSingleItem().Field.ShouldBe("submission.complete[0]");
    }

    [Fact]
    public async Task Half_a_character_is_refused()
    {
        var request = Requests.Of(Requests.Goal(statement: "Plant ### trees by 30 June")).ToByteArray();
        ReadOnlySpan<byte> half = [0xED, 0xA0, 0xBD];
        half.CopyTo(request.AsSpan(request.AsSpan().IndexOf("###"u8)));

        var status = await Refused.StatusOf(() => Server.EvaluateBytes(request));

        status.Code.ShouldBe((int)Code.InvalidArgument);
    }

    [Fact]
    public async Task Bytes_that_are_no_message_are_refused()
    {
        var status = await Refused.StatusOf(() => Server.EvaluateBytes([0x12, 0xFF, 0xFF, 0x03, 0x01]));

        status.Code.ShouldBe((int)Code.InvalidArgument);
    }

    [Fact]
    public async Task A_method_that_does_not_exist_is_not_implemented()
    {
        var status = await Refused.StatusOf(() => Server.EvaluateBytes([], method: "Guess"));

        status.Code.ShouldBe((int)Code.Unimplemented);
    }

    private Task<Google.Rpc.Status> RefusalOverGrpc(Wire.EvaluateRequest request) => Refused.StatusOf(() => Server.Evaluation.EvaluateAsync(request).ResponseAsync);
}
