using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

public sealed class QuarantineTests
{
    [Fact]
    public async Task A_rule_that_is_stopped_again_and_again_is_left_out_for_its_caller_until_the_pack_changes()
    {
        using var packs = new EditedPacks().Add("edited");
        packs.Write("edited/specificity/second.csx", Endless);
        await using var server = await ServerProcess.StartWith(packs.Root, "--GoalRules:Budgets:Charges=10000", "--GoalRules:Budgets:QuarantineAfter=2");
        var request = Requests.Of(Requests.Goal());
        request.RulePack = "edited";

        (await Said(server, request)).ShouldBe("GR9002");
        (await Said(server, request)).ShouldBe("GR9002");
        (await Said(server, request)).ShouldBe("GR9003");

        (await Listed(server)).QuarantinedRules.ShouldBe(["EDIT0002"]);
        await server.Log.Line("GR9002 in rule pack edited, asked by default: Rule EDIT0002 'second' was stopped at specificity/second.csx, line 4, on 1 subject(s), because it took more than", index: 1);
        await server.Log.Line("Rule EDIT0002 'second' of rule pack edited is in quarantine for default");
        packs.Write("edited/specificity/second.csx", EditedPacks.Script("second", "options.Number", "EDIT0002"));
        await server.Log.Line("Rule pack edited 1.0.0 is active", index: 1);
        (await Said(server, request)).ShouldBe("");
        (await Listed(server)).QuarantinedRules.ShouldBeEmpty();
    }

    private const string Endless =
        """
        [Rule("EDIT0002", "second", Category.Specificity, Severity.Hint, Message = "{0}")]
        static Finding? Check(Goal goal, Options options)
        {
            while (true) ;
        }

        record Options(int Number = 0);
        """;

    private static async Task<string> Said(ServerProcess server, Wire.EvaluateRequest request) =>
        string.Join(' ', (await server.Evaluation.EvaluateAsync(request)).Findings.Select(finding => finding.RuleId));

    private static async Task<Wire.RulePack> Listed(ServerProcess server) =>
        (await server.RulePacks.ListRulePacksAsync(new Wire.ListRulePacksRequest())).RulePacks.Single(pack => pack.Name == "edited");
}
