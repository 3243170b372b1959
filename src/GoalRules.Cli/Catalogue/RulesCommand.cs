using System.CommandLine;
using GoalRules.Protocol;
using Spectre.Console;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Cli;

/// <summary><c>goalrules rules</c>: lists the rules of a pack.</summary>
internal sealed class RulesCommand : Command
{
    private readonly IAnsiConsole _output;
    private readonly PackFinder _packs;

    public RulesCommand(IAnsiConsole output, PackFinder packs)
        : base("rules", "Lists the rules of a pack that are switched on.")
    {
        _output = output;
        _packs = packs;
        var pack = new PackOption();
        var category = new Option<string?>("--category") { Description = "Only rules that judge this: specificity, achievability or alignment.", HelpName = "CATEGORY" };
        category.AcceptOnlyFromAmong("specificity", "achievability", "alignment");
        var format = new Option<string>("--format") { Description = "text, or json as the server lists them.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        Add(pack);
        Add(category);
        Add(format);
        SetAction(parsed => Run(
            parsed.GetRequiredValue(pack),
            parsed.GetValue(category) is { } named ? Enum.Parse<Category>(named, ignoreCase: true) : null,
            parsed.GetRequiredValue(format) == "json"));
    }

    private int Run(string named, Category? category, bool isJson)
    {
        using var pack = _packs.LoadNamed(named);
        var rules = pack.Rules.Where(rule => category is null || rule.Category == category).ToArray();
        if (isJson) _output.WriteJson(new Wire.ListRulesResponse { Rules = { rules.Select(rule => rule.ToWire()) } });
        else _output.WriteColumns([["id", "name", "category", "severity", "title"], .. rules.Select(Row)]);
        return CommandLine.Success;
    }

    private static string[] Row(RuleDescriptor rule) => [rule.Id, rule.Name, $"{rule.Category}".ToLowerInvariant(), rule.Severity.Name(), rule.Title];
}
