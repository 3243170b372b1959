using System.Net;
using Google.Rpc;
using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

[Collection(UsesSharedServer.Name)]
public sealed class RulePackTests(SharedServer shared)
{
    private ServerProcess Server => shared.Process;

    [Fact]
    public async Task Packs_are_listed_by_name_with_their_state()
    {
        var packs = (await Server.RulePacks.ListRulePacksAsync(new Wire.ListRulePacksRequest())).RulePacks;

        packs.Select(pack => pack.Name).ShouldBe(["broken", "crashing", "slow", "smart"]);
        var smart = packs[3];
        smart.Origin.ShouldBe(Wire.RulePack.Types.Origin.BuiltIn);
        smart.State.ShouldBe(Wire.RulePack.Types.State.Active);
        smart.Prefix.ShouldBe("GR");
        smart.Digest.Length.ShouldBe(64);
        smart.RuleCount.ShouldBeGreaterThan(0);
        smart.Description.ShouldNotBeEmpty();
        smart.Errors.ShouldBeEmpty();
        var broken = packs[0];
        broken.Origin.ShouldBe(Wire.RulePack.Types.Origin.Organization);
        broken.State.ShouldBe(Wire.RulePack.Types.State.Broken);
        broken.Errors.ShouldContain(error => error.File == "specificity/not-compiling.csx" && error.Line == 2 && error.Column == 42);
    }

    [Fact]
    public async Task A_rule_is_found_by_id_and_by_name_with_its_documentation()
    {
        var byId = (await Server.RulePacks.GetRuleAsync(new Wire.GetRuleRequest { Pack = "smart", Rule = "GR1001" })).Rule;
        var byName = (await Server.RulePacks.GetRuleAsync(new Wire.GetRuleRequest { Pack = "smart", Rule = "effort-not-result" })).Rule;

        byName.ShouldBe(byId);
        byId.Category.ShouldBe(Wire.Finding.Types.Category.Specificity);
        byId.Severity.ShouldBe(Wire.Finding.Types.Severity.Warning);
        byId.Audience.ShouldBe(Wire.Finding.Types.Audience.Everyone);
        byId.Documentation.ShouldContain("## Flags");
        byId.HelpUri.ShouldBe("smart/specificity/effort-not-result.md");
        byId.Title.ShouldNotBeEmpty();
        byId.Message.ShouldContain("{0}");
    }

    [Fact]
    public async Task Pages_hold_each_rule_once_and_end()
    {
        var all = (await Server.RulePacks.ListRulesAsync(new Wire.ListRulesRequest { Pack = "smart", PageSize = 1000 })).Rules;
        var request = new Wire.ListRulesRequest { Pack = "smart", PageSize = 2 };
        var paged = new List<Wire.Rule>();
        do
        {
            var page = await Server.RulePacks.ListRulesAsync(request);
            page.Rules.Count.ShouldBeInRange(1, 2);
            paged.AddRange(page.Rules);
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);

        paged.ShouldBe(all);
        paged.Select(rule => rule.Id).ShouldBeInOrder();
    }

    [Fact]
    public async Task JSON_says_the_same()
    {
        (await Server.GetJson("/v1/rulePacks")).As<Wire.ListRulePacksResponse>().ShouldBe(await Server.RulePacks.ListRulePacksAsync(new Wire.ListRulePacksRequest()));
        (await Server.GetJson("/v1/rulePacks/smart")).As<Wire.GetRulePackResponse>().ShouldBe(await Server.RulePacks.GetRulePackAsync(new Wire.GetRulePackRequest { Pack = "smart" }));
        (await Server.GetJson("/v1/rulePacks/smart/rules/GR1001")).As<Wire.GetRuleResponse>()
            .ShouldBe(await Server.RulePacks.GetRuleAsync(new Wire.GetRuleRequest { Pack = "smart", Rule = "GR1001" }));
        var page = (await Server.GetJson("/v1/rulePacks/smart/rules?pageSize=2")).As<Wire.ListRulesResponse>();
        page.ShouldBe(await Server.RulePacks.ListRulesAsync(new Wire.ListRulesRequest { Pack = "smart", PageSize = 2 }));
        (await Server.GetJson($"/v1/rulePacks/smart/rules?pageSize=2&pageToken={page.NextPageToken}")).As<Wire.ListRulesResponse>().Rules.ShouldNotContain(page.Rules[0]);
    }

    [Theory]
    [InlineData("/v1/rulePacks?size=3", "size")]
    [InlineData("/v1/rulePacks/smart?pageSize=3", "pageSize")]
    [InlineData("/v1/rulePacks/smart/rules?pack=slow", "pack")]
    [InlineData("/v1/rulePacks?pageSize=some", "pageSize")]
    [InlineData("/v1/rulePacks?pageSize=3&pageSize=4", "pageSize")]
    [InlineData("/v1/rulePacks?pageSize=3&page_size=4", "page_size")]
    [InlineData("/v1/rulePacks?pageSize=-1", "pageSize")]
    [InlineData("/v1/rulePacks?pageToken=guess", "pageToken")]
    [InlineData("/v1/rulePacks?pageToken=%20", "pageToken")]
    public async Task A_query_that_makes_no_sense_is_refused(string route, string field)
    {
        var answer = await Server.GetJson(route);

        answer.Code.ShouldBe(HttpStatusCode.BadRequest);
        answer.Violations.ShouldHaveSingleItem().Field.ShouldBe(field);
    }

    [Fact]
    public async Task A_token_of_another_list_is_refused()
    {
        var token = (await Server.RulePacks.ListRulePacksAsync(new Wire.ListRulePacksRequest { PageSize = 1 })).NextPageToken;

        var status = await Refused.StatusOf(() => Server.RulePacks.ListRulesAsync(new Wire.ListRulesRequest { Pack = "smart", PageToken = token }).ResponseAsync);

        status.Violations().ShouldHaveSingleItem().Field.ShouldBe("pageToken");
    }

    [Fact]
    public async Task An_unknown_pack_or_rule_is_not_found_and_named()
    {
        var pack = await Refused.StatusOf(() => Server.RulePacks.GetRulePackAsync(new Wire.GetRulePackRequest { Pack = "nobodys" }).ResponseAsync);
        var rule = await Refused.StatusOf(() => Server.RulePacks.GetRuleAsync(new Wire.GetRuleRequest { Pack = "smart", Rule = "GR0000" }).ResponseAsync);

        pack.Code.ShouldBe((int)Code.NotFound);
        pack.GetDetail<ResourceInfo>().ShouldNotBeNull().ResourceName.ShouldBe("nobodys");
        rule.Code.ShouldBe((int)Code.NotFound);
        rule.GetDetail<ResourceInfo>().ShouldNotBeNull().ResourceName.ShouldBe("GR0000");
        (await Server.GetJson("/v1/rulePacks/nobodys")).Code.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_pack_without_a_name_is_refused() =>
        (await Refused.StatusOf(() => Server.RulePacks.GetRulePackAsync(new Wire.GetRulePackRequest()).ResponseAsync)).Violations().ShouldHaveSingleItem().Field.ShouldBe("pack");

    [Fact]
    public async Task Rules_are_not_checked_unless_that_is_switched_on()
    {
        var status = await Refused.StatusOf(() => Server.RulePacks.CheckRuleAsync(new Wire.CheckRuleRequest()).ResponseAsync);

        status.Code.ShouldBe((int)StatusCode.FailedPrecondition);
        status.Message.ShouldContain("--GoalRules:CheckRule=true");
    }

    [Fact]
    public async Task A_host_name_that_is_not_this_machines_is_refused_whatever_the_current_folder()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/v1/rulePacks", UriKind.Relative)) { Headers = { Host = "attacker.example" } };

        using var response = await Server.Json.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public void Addresses_that_were_asked_for_cause_no_warning() => Server.Log.Text.ShouldNotContain("Overriding address");
}

public sealed class OrganizationTests : IAsyncLifetime
{
    private readonly EditedPacks _packs = new EditedPacks().Add("north/north-rules").Add("north/shared-name").Add("south/south-rules").Add("south/shared-name").Add("common");
    private ServerProcess? _server;

    public async Task InitializeAsync() => _server = await ServerProcess.StartWith(_packs.Root);

    public async Task DisposeAsync()
    {
        await _server!.DisposeAsync();
        _packs.Dispose();
    }

    [Theory]
    [InlineData("north", "north-rules shared-name smart")]
    [InlineData("south", "shared-name smart south-rules")]
    [InlineData("east", "smart")]
    [InlineData("default", "common smart")]
    [InlineData(null, "common smart")]
    public async Task An_organization_sees_its_own_packs_and_the_built_in_ones(string? organization, string names)
    {
        var metadata = new Metadata();
        if (organization is not null) metadata.Add("goalrules-organization", organization);

        var overGrpc = await _server!.RulePacks.ListRulePacksAsync(new Wire.ListRulePacksRequest(), metadata);
        var overJson = (await _server.GetJson("/v1/rulePacks", organization)).As<Wire.ListRulePacksResponse>();

        string.Join(' ', overGrpc.RulePacks.Select(pack => pack.Name)).ShouldBe(names);
        overJson.ShouldBe(overGrpc);
    }

    [Fact]
    public async Task The_packs_of_others_are_as_unknown_as_those_that_do_not_exist()
    {
        Metadata north = [new("goalrules-organization", "north")];
        var evaluate = Requests.Of(Requests.Goal());
        evaluate.RulePack = "south-rules";

        var statuses = new[]
        {
            await Refused.StatusOf(() => _server!.RulePacks.GetRulePackAsync(new Wire.GetRulePackRequest { Pack = "south-rules" }, north).ResponseAsync),
            await Refused.StatusOf(() => _server!.RulePacks.ListRulesAsync(new Wire.ListRulesRequest { Pack = "south-rules" }, north).ResponseAsync),
            await Refused.StatusOf(() => _server!.RulePacks.GetRuleAsync(new Wire.GetRuleRequest { Pack = "south-rules", Rule = "EDIT0001" }, north).ResponseAsync),
            await Refused.StatusOf(() => _server!.Evaluation.EvaluateAsync(evaluate, north).ResponseAsync),
        };

        statuses.ShouldAllBe(status => status.Code == (int)StatusCode.NotFound && !status.Message.Contains("shared-name, smart, south"));
        (await _server!.GetJson("/v1/rulePacks/south-rules", "north")).Code.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Packs_of_the_same_name_stay_apart()
    {
        _packs.Write("south/shared-name/pack.yaml", EditedPacks.Manifest("shared-name", "5"));
        var request = Requests.Of(Requests.Goal());
        request.RulePack = "shared-name";
        await _server!.Log.Line("Rule pack shared-name 1.0.0 is active", index: 2);

        (await _server.Evaluation.EvaluateAsync(request, [new("goalrules-organization", "south")])).GoalReports[0].Findings[0].Message.ShouldBe("5");
        (await _server.Evaluation.EvaluateAsync(request, [new("goalrules-organization", "north")])).GoalReports[0].Findings[0].Message.ShouldBe("0");
    }
}
