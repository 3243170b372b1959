using GoalRules.Engine;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server;

/// <summary>From the engine's packs to those on the wire.</summary>
internal static class RulePackMapping
{
    /// <param name="organization">Who asks: a rule may be in quarantine for one organisation and not for another.</param>
    public static Wire.RulePack ToWire(this PackState state, string organization)
    {
        var wire = new Wire.RulePack
        {
            Name = state.Name,
            Origin = state.IsBuiltIn ? Wire.RulePack.Types.Origin.BuiltIn : Wire.RulePack.Types.Origin.Organization,
            State = state.Active is null ? Wire.RulePack.Types.State.Broken
                : state.Errors.Count > 0 ? Wire.RulePack.Types.State.Outdated
                : Wire.RulePack.Types.State.Active,
            Errors = { state.Errors.Select(ToWire) },
        };
        if (state.Active is not { } pack) return wire;
        wire.Version = pack.Version.Version;
        wire.Digest = pack.Version.Digest;
        wire.Description = pack.Description;
        wire.Prefix = pack.Prefix;
        wire.Extends = pack.Extends;
        wire.RuleCount = pack.Rules.Count;
        wire.QuarantinedRules.AddRange(pack.QuarantinedRules.Where(rule => rule.Caller == organization).Select(rule => rule.Rule.Id));
        return wire;
    }

    public static Wire.CheckRuleResponse ToWire(this RuleCheck check) => new()
    {
        Errors = { check.Errors.Select(ToWire) },
        ExampleResults =
        {
            check.Examples.Select(outcome => new Wire.ExampleResult
            {
                Line = outcome.Example.Line,
                Kind = outcome.Example.MustFlag ? Wire.ExampleResult.Types.Kind.Flags : Wire.ExampleResult.Types.Kind.Passes,
                Passed = outcome.Passed,
                Differences = { outcome.Differences.Select(ToWire) },
            }),
        },
    };

    private static Wire.PackError ToWire(PackError error)
    {
        var wire = new Wire.PackError { File = error.File, Problem = error.Problem };
        if (error.Line > 0) wire.Line = error.Line;
        if (error.Column > 0) wire.Column = error.Column;
        return wire;
    }
}
