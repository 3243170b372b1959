using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;

namespace GoalRules.Engine.Tests;

/// <summary>What holds for every rule of every pack under rules/, so that the catalogue reads as if one person had written it.</summary>
public sealed partial class CatalogueTests
{
    private static readonly string[] Headings = ["Why it matters", "What to do instead", "Flags", "Passes"];

    /// <summary>The ids that the built-in catalogue has a place for, whether or not the rule is written yet.</summary>
    private static readonly HashSet<string> BuiltInIds =
        [.. new[] { (1001, 14), (2001, 15), (3001, 18), (3101, 12) }.SelectMany(range => Enumerable.Range(range.Item1, range.Item2)).Select(number => $"GR{number}")];

    public static TheoryData<string> Packs() => [.. RulesFolder.Packs().Select(folder => Path.GetRelativePath(RulesFolder.Root, folder))];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Ids_have_the_packs_prefix_and_are_unique(string name)
    {
        var pack = RulesFolder.Load(RulesFolder.Of(name));
        var rules = Own(name);

        rules.ShouldNotBeEmpty();
        rules.Where(rule => !rule.Id.StartsWith(pack.Prefix, StringComparison.Ordinal)).ShouldBeEmpty();
        pack.Rules.Select(rule => rule.Id).ShouldBeUnique();
        pack.Rules.Select(rule => rule.Name).ShouldBeUnique();
    }

    [Fact]
    public void A_built_in_rules_id_is_in_its_categorys_range() => Own("smart")
        .Where(rule => rule.Id[2] != (rule.Category switch { Category.Specificity => '1', Category.Achievability => '2', _ => '3' }) || !BuiltInIds.Contains(rule.Id))
        .Select(rule => $"{rule.Id} {rule.Category}").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_rules_name_and_category_are_its_files_place(string name)
    {
        var scripts = PackFolder.Read(RulesFolder.Of(name)).Scripts.Select(script => script.Path).Order(StringComparer.Ordinal);

        Own(name).Select(rule => $"{rule.Category}/{rule.Name}.csx".ToLowerInvariant()).Order(StringComparer.Ordinal).ShouldBe(scripts);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_file_of_a_pack_belongs_to_a_rule_or_is_its_manifest_or_its_catalogue(string name)
    {
        var folder = RulesFolder.Of(name);
        var known = Own(name).SelectMany(rule => new[] { ".csx", ".md" }.Select(extension => $"{rule.Category}/{rule.Name}{extension}".ToLowerInvariant())).Append("pack.yaml").Append("README.md");

        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Except(known).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_spec_says_what_is_flagged_why_and_what_to_do_in_that_order(string name)
    {
        foreach (var rule in Own(name))
        {
            var headings = Markdown.Parse(rule.Documentation).OfType<HeadingBlock>().Where(heading => heading.Level == 2).Select(heading => heading.Inline!.FirstChild!.ToString()!);

            headings.Where(heading => heading != "Options").ShouldBe(Headings, rule.HelpUri);
            rule.Title.ShouldMatch("^[A-Z].*[^.]$", rule.HelpUri);
            rule.Description.ShouldMatch(@"^Flags .*\.$", rule.HelpUri);
        }
    }

    [Fact]
    public void A_built_in_rule_has_three_examples_of_either_kind_at_least() => PackFolder.Read(RulesFolder.Smart).Scripts
        .Select(script => SpecReader.Read(PackFolder.Read(RulesFolder.Smart).Find(Path.ChangeExtension(script.Path, ".md"))!).Spec)
        .Where(spec => spec.Flags.Count < 3 || spec.Passes.Count < 3)
        .Select(spec => $"{spec.File.Path}: {spec.Flags.Count} flags, {spec.Passes.Count} passes").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_message_begins_like_a_sentence_and_ends_without_a_full_stop(string name) =>
        Own(name).Where(rule => !Message().IsMatch(rule.Message)).Select(rule => $"{rule.Id}: {rule.Message}").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_help_link_leads_to_the_spec(string name) =>
        Own(name).Where(rule => !File.Exists(Path.Combine(RulesFolder.Of(name), "..", rule.HelpUri))).Select(rule => rule.HelpUri).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_rule_takes_the_place_of_rules_that_the_catalogue_has_room_for(string name)
    {
        var known = RulesFolder.Load(RulesFolder.Of(name)).Rules.Select(rule => rule.Id).Concat(BuiltInIds).ToHashSet();

        Own(name).SelectMany(rule => rule.Supersedes.Where(id => !known.Contains(id) || id == rule.Id), (rule, id) => $"{rule.Id} supersedes {id}").ShouldBeEmpty();
    }

    [Fact]
    public void The_table_of_the_built_in_rules_is_up_to_date()
    {
        var file = Path.Combine(RulesFolder.Smart, "README.md");
        var table = CatalogueTable.Of(RulesFolder.Load(RulesFolder.Smart));
        if (Environment.GetEnvironmentVariable("GOALRULES_UPDATE") == "1") File.WriteAllText(file, table);

        File.Exists(file).ShouldBeTrue(CatalogueTable.Command);
        File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(table, $"rules/smart/README.md is out of date; write it with: {CatalogueTable.Command}");
    }

    /// <summary>The rules that lie in the pack's own folder, without those that it takes over.</summary>
    private static RuleDescriptor[] Own(string name)
    {
        var pack = RulesFolder.Load(RulesFolder.Of(name));
        return [.. pack.Rules.Where(rule => rule.HelpUri.StartsWith($"{pack.Name}/", StringComparison.Ordinal))];
    }

    [GeneratedRegex(@"^[A-Z'""“{].*[^.]$", RegexOptions.NonBacktracking)]
    private static partial Regex Message();
}
