using System.CommandLine;
using System.Text.RegularExpressions;
using GoalRules.Engine;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary><c>goalrules new rule PACK CATEGORY NAME</c>: writes a script and a spec that pass as they are.</summary>
internal sealed partial class NewRuleCommand : Command
{
    public const string NameForm = "lower-case letters, digits and hyphens, beginning with a letter, and it states the problem, such as no-sponsor";

    private readonly IAnsiConsole _output;
    private readonly PackFinder _packs;

    public NewRuleCommand(IAnsiConsole output, PackFinder packs)
        : base("rule", "Writes a rule's script and spec, which pass `goalrules test` as they are, for you to change.")
    {
        _output = output;
        _packs = packs;
        var pack = new Argument<string>("PACK") { Description = "The pack's folder." };
        var category = new Argument<string>("CATEGORY") { Description = "What the rule judges: specificity, achievability or alignment.", HelpName = "CATEGORY" };
        category.AcceptOnlyFromAmong("specificity", "achievability", "alignment");
        var name = new Argument<string>("NAME") { Description = $"The rule's name: {NameForm}." };
        var id = new Option<string?>("--id") { Description = "The rule's id, the pack's prefix and four digits. Absent: the next that is free in its category.", HelpName = "ID" };
        var severity = new Option<string>("--severity") { Description = "How bad a finding is: error, warning, info or hint.", HelpName = "SEVERITY", DefaultValueFactory = _ => "warning" };
        severity.AcceptOnlyFromAmong("error", "warning", "info", "hint");
        Add(pack);
        Add(category);
        Add(name);
        Add(id);
        Add(severity);
        SetAction(parsed => Run(
            parsed.GetRequiredValue(pack),
            Enum.Parse<Category>(parsed.GetRequiredValue(category), ignoreCase: true),
            parsed.GetRequiredValue(name),
            parsed.GetValue(id),
            Enum.Parse<Severity>(parsed.GetRequiredValue(severity), ignoreCase: true)));
    }

    private int Run(string named, Category category, string name, string? id, Severity severity)
    {
        if (!Directory.Exists(named)) throw new UsageException($"There is no folder '{named}'. `goalrules new pack {named}` makes one.");
        if (!PackRoots.IsPack(named)) throw new UsageException($"'{named}' has no {Manifest.FileName}, so it is no pack. `goalrules new pack` makes one.");
        if (!ManifestReader.NamePattern().IsMatch(name)) throw new UsageException($"'{name}' cannot be a rule's name: {NameForm}.");
        CheckName(named, name);
        var folder = PackFolder.Read(named);
        var prefix = PrefixOf(folder);
        var files = RuleScaffold.Write(named, category, name, FreeId(folder, prefix, category, id), severity);
        foreach (var file in files) _output.Message($"Wrote {file}", Style.Plain);
        _output.Message($"Change both to what you need, and try them: goalrules test {named}", Style.Plain);
        return CommandLine.Success;
    }

    private void CheckName(string folder, string name)
    {
        foreach (var pack in _packs.Chain(folder))
        {
            if (PackFolder.Read(pack).Scripts.FirstOrDefault(script => script.Name == name) is { } script)
                throw new UsageException($"There is already a rule '{name}', {script.Path} of the pack '{Path.GetFileName(Path.GetFullPath(pack))}'; choose another name.");
        }
    }

    private static string PrefixOf(PackFolder folder)
    {
        var errors = new List<PackError>();
        var prefix = ManifestReader.Read(folder.Manifest!.Text, Manifest.FileName, new Manifest(), errors).Prefix;
        return PrefixPattern().IsMatch(prefix) ? prefix : throw new UsageException($"The pack's {Manifest.FileName} has no valid prefix, which rule ids begin with: {errors.FirstOrDefault()}");
    }

    private static string FreeId(PackFolder folder, string prefix, Category category, string? id)
    {
        var taken = RuleIds.Of(folder);
        if (id is null) return RuleIds.Next(taken, prefix, category);
        if (!IdPattern().IsMatch(id) || !id.StartsWith(prefix, StringComparison.Ordinal) || id.Length != prefix.Length + 4)
            throw new UsageException($"'{id}' cannot be the rule's id: the pack's prefix and four digits, such as {RuleIds.Next(taken, prefix, category)}.");
        if (taken.Contains(id)) throw new UsageException($"{id} is already the id of another rule; {RuleIds.Next(taken, prefix, category)} is free.");
        return id;
    }

    [GeneratedRegex("^[A-Z]{2,8}$", RegexOptions.NonBacktracking)]
    internal static partial Regex PrefixPattern();

    [GeneratedRegex("^[A-Z]{2,8}[0-9]{4}$", RegexOptions.NonBacktracking)]
    private static partial Regex IdPattern();
}
