using GoalRules.Engine;
using GoalRules.Protocol;
using Grpc.Core;
using Microsoft.Extensions.Options;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server;

/// <summary>Tells about packs and rules, and tries out a rule that is not installed.</summary>
internal sealed class RulePackService(RulePackStore packs, IOptions<GoalRulesOptions> options, WorkUnderWay work) : Wire.RulePackService.RulePackServiceBase
{
    public override Task<Wire.ListRulePacksResponse> ListRulePacks(Wire.ListRulePacksRequest request, ServerCallContext context)
    {
        if (!packs.IsLoaded) throw Refusals.StillLoading();
        var page = Page<PackState>.Of(packs.List(context.Organization()), state => state.Name, "rulePacks", request.PageSize, request.PageToken);
        return Task.FromResult(new Wire.ListRulePacksResponse { RulePacks = { page.Items.Select(state => state.ToWire(context.Organization())) }, NextPageToken = page.NextToken });
    }

    public override Task<Wire.GetRulePackResponse> GetRulePack(Wire.GetRulePackRequest request, ServerCallContext context) =>
        Task.FromResult(new Wire.GetRulePackResponse { RulePack = Find(request.Pack, "pack", context).ToWire(context.Organization()) });

    public override Task<Wire.ListRulesResponse> ListRules(Wire.ListRulesRequest request, ServerCallContext context)
    {
        var pack = FindActive(request.Pack, "pack", context);
        var page = Page<RuleDescriptor>.Of(pack.Rules, rule => rule.Id, $"rulePacks/{pack.Name}/rules", request.PageSize, request.PageToken);
        return Task.FromResult(new Wire.ListRulesResponse { Rules = { page.Items.Select(rule => rule.ToWire()) }, NextPageToken = page.NextToken });
    }

    public override Task<Wire.GetRuleResponse> GetRule(Wire.GetRuleRequest request, ServerCallContext context)
    {
        var pack = FindActive(request.Pack, "pack", context);
        if (request.Rule.Length == 0) throw Refusals.Invalid([new Violation("rule", "is missing; send a rule's id or name")]);
        var rule = pack.Rules.FirstOrDefault(rule => rule.Id == request.Rule || rule.Name == request.Rule) ?? throw Refusals.UnknownRule(pack.Name, request.Rule);
        return Task.FromResult(new Wire.GetRuleResponse { Rule = rule.ToWire() });
    }

    public override Task<Wire.CheckRuleResponse> CheckRule(Wire.CheckRuleRequest request, ServerCallContext context)
    {
        if (!options.Value.ChecksRules) throw Refusals.CheckRuleOff($"{GoalRulesOptions.Section}:{nameof(GoalRulesOptions.CheckRule)}");
        if (!context.GetHttpContext().IsLocal()) throw Refusals.CheckRuleElsewhere();

        var under = request.RulePack.Length > 0 ? FindActive(request.RulePack, "rulePack", context) : null;
        var category = RuleMapping.ToModel(request.Category);
        var draft = new RuleDraft(request.Name, category ?? Category.Specificity, request.Script, request.Spec);
        var violations = draft.Validate();
        if (category is null) violations = [.. violations, new Violation("category", $"is missing or not known; choose {RuleMapping.Categories}")];
        if (violations.Count > 0) throw Refusals.Invalid(violations);
        using var _ = work.Begin();
        return Task.FromResult(RuleCheck.Run(draft, under, context.CancellationToken).ToWire());
    }

    private RulePack FindActive(string name, string field, ServerCallContext context)
    {
        var state = Find(name, field, context);
        return state.Active ?? throw Refusals.BrokenPack(state.Name);
    }

    private PackState Find(string name, string field, ServerCallContext context)
    {
        if (name.Length == 0) throw Refusals.Invalid([new Violation(field, "is missing; send a pack's name")]);
        var organization = context.Organization();
        return packs.Find(organization, name)
            ?? throw (packs.IsLoaded ? Refusals.UnknownPack(name, organization, packs.List(organization).Where(state => state.Active is not null).Select(state => state.Name)) : Refusals.StillLoading());
    }
}
