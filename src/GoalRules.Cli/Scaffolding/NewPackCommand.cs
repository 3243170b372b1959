using System.CommandLine;
using GoalRules.Engine;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary><c>goalrules new pack NAME</c>: makes a folder with a manifest and one rule.</summary>
internal sealed class NewPackCommand : Command
{
    private const string NameForm = "lower-case letters, digits and hyphens, beginning with a letter, such as acme";

    private readonly IAnsiConsole _output;
    private readonly PackFinder _packs;

    public NewPackCommand(IAnsiConsole output, PackFinder packs)
        : base("pack", "Makes a folder with a manifest and one rule that passes, for you to change.")
    {
        _output = output;
        _packs = packs;
        var name = new Argument<string>("NAME") { Description = $"The pack's folder, which ends with its name: {NameForm}." };
        var extends = new Option<string?>("--extends") { Description = "The pack whose rules and settings it takes over, such as smart.", HelpName = "PACK" };
        var prefix = new Option<string?>("--prefix") { Description = "What its rule ids begin with: two to eight capital letters. Absent: taken from the name.", HelpName = "PREFIX" };
        Add(name);
        Add(extends);
        Add(prefix);
        SetAction(parsed => Run(parsed.GetRequiredValue(name), parsed.GetValue(extends), parsed.GetValue(prefix)));
    }

    private int Run(string folder, string? extends, string? prefix)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        if (!ManifestReader.NamePattern().IsMatch(name)) throw new UsageException($"'{name}' cannot be a pack's name: {NameForm}.");
        if (_packs.BuiltInNames.Contains(name)) throw new UsageException($"'{name}' is the name of a built-in pack; choose another.");
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()) throw new UsageException($"The folder '{folder}' is already there and not empty; choose another name.");
        if (extends is not null && _packs.RootsFor(folder).Find(extends) is null)
            throw new UsageException($"There is no pack '{extends}' to extend: neither beside '{folder}', nor in the folders above, nor among the built-in ones ({string.Join(", ", _packs.BuiltInNames)}).");
        prefix = Prefix(name, prefix);

        Directory.CreateDirectory(folder);
        var manifest = Path.Combine(folder, Manifest.FileName);
        RuleScaffold.Write(manifest, ManifestText(name, prefix, extends));
        _output.Message($"Wrote {manifest}", Style.Plain);
        foreach (var file in RuleScaffold.Write(folder, Category.Specificity, "buzzword", prefix + "1001", Severity.Warning)) _output.Message($"Wrote {file}", Style.Plain);
        _output.Message($"Try it: goalrules test {folder}", Style.Plain);
        return CommandLine.Success;
    }

    private static string Prefix(string name, string? given)
    {
        var prefix = given ?? string.Concat(name.Where(char.IsAsciiLetter).Take(8)).ToUpperInvariant();
        if (!NewRuleCommand.PrefixPattern().IsMatch(prefix))
            throw new UsageException(given is null ? $"'{name}' gives no prefix for rule ids; name one with --prefix, two to eight capital letters." : $"'{given}' cannot be a prefix: two to eight capital letters, such as ACME.");
        return prefix == "GR" ? throw new UsageException("GR is the prefix of the built-in rules; name another with --prefix.") : prefix;
    }

    private static string ManifestText(string name, string prefix, string? extends) =>
        $$"""
        name: {{name}}
        version: 0.1.0
        prefix: {{prefix}}
        {{(extends is null ? "" : $"extends: {extends}\n")}}
        # What changes about rules, its own and those it takes over, by id or name.
        rules:
          buzzword: { severity: info, options: { word: synergies } }

        # Words that a goal is read with, beyond those that are known already.
        lexicon:
          en: { effort: [go the extra mile] }

        """;
}
