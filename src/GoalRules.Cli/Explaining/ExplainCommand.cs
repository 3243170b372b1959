using System.CommandLine;
using GoalRules.Engine;
using Markdig;
using Markdig.Syntax;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary><c>goalrules explain RULE</c>: shows a rule's spec.</summary>
internal sealed class ExplainCommand : Command
{
    private static readonly Style Heading = new(decoration: Decoration.Bold);

    private readonly IAnsiConsole _output;
    private readonly PackFinder _packs;

    public ExplainCommand(IAnsiConsole output, PackFinder packs)
        : base("explain", "Says what a rule flags, why that matters and what to do instead.")
    {
        _output = output;
        _packs = packs;
        var rule = new Argument<string>("RULE") { Description = "The rule's id or name, such as GR1005 or missing-deadline." };
        var pack = new PackOption();
        Add(rule);
        Add(pack);
        SetAction(parsed => Run(parsed.GetRequiredValue(rule), parsed.GetRequiredValue(pack)));
    }

    private int Run(string named, string packName)
    {
        using var pack = _packs.LoadNamed(packName);
        var rule = pack.Rules.FirstOrDefault(candidate => string.Equals(candidate.Id, named, StringComparison.OrdinalIgnoreCase) || string.Equals(candidate.Name, named, StringComparison.OrdinalIgnoreCase))
            ?? throw Unknown(named, pack);
        Write(pack, rule);
        return CommandLine.Success;
    }

    private static UsageException Unknown(string named, RulePack pack)
    {
        var nearest = NearestNames.To(named, pack.Rules.SelectMany(rule => new[] { rule.Id, rule.Name }));
        var names = nearest.Count > 0 ? $"Did you mean {string.Join(", ", nearest)}?" : $"Its rules are {string.Join(", ", pack.Rules.Select(rule => rule.Name))}.";
        return new UsageException($"The pack '{pack.Name}' has no rule '{named}'. {names}");
    }

    private void Write(RulePack pack, RuleDescriptor rule)
    {
        _output.WriteLine(rule.Title, Heading);
        _output.Write($"{rule.Id} {rule.Name} · {LowerCase(rule.Category)} · ");
        _output.Write(rule.Severity.Name(), rule.Severity.Color());
        _output.WriteLine($" · pack {pack.Name}{(rule.Audience == Audience.Hr ? " · for HR only" : "")}");
        _output.WriteLine();

        var document = Markdown.Parse(rule.Documentation);
        _output.WriteMarkdown(document.SkipWhile(block => block is not ParagraphBlock).TakeWhile(block => block is not HeadingBlock));
        foreach (var heading in document.OfType<HeadingBlock>().Where(heading => heading.Level == 2))
        {
            var title = heading.Inline!.FirstChild?.ToString() ?? "";
            if (title is "Flags" or "Passes" or "Options") continue;
            _output.WriteLine(title, Heading);
            _output.WriteMarkdown(Section(document, heading));
        }

        WriteOptions(document, pack.OptionsOf(rule));
        var (spec, _) = SpecReader.Read(new PackFile(rule.HelpUri, rule.Documentation));
        WriteExample(pack, rule, "Flags", spec.Flags[0], mustFlag: true);
        WriteExample(pack, rule, "Passes", spec.Passes[0], mustFlag: false);
    }

    private void WriteOptions(MarkdownDocument document, IReadOnlyList<RuleOption> options)
    {
        if (options.Count == 0) return;
        _output.WriteLine("Options", Heading);
        var written = document.OfType<HeadingBlock>().FirstOrDefault(heading => heading is { Level: 2, Inline.FirstChild: { } first } && first.ToString() == "Options");
        if (written is not null) _output.WriteMarkdown(Section(document, written));
        foreach (var option in options)
        {
            var origin = option.Default.Length == 0 ? $"{option.Value}, set by the pack" : option.Value == option.Default ? $"{option.Default} by default" : $"{option.Value}, set by the pack ({option.Default} by default)";
            new WrappedText().Append($"{option.Name}: {origin}; {option.Type}", Style.Plain).Write(_output, indent: 2);
        }

        _output.WriteLine();
    }

    private void WriteExample(RulePack pack, RuleDescriptor rule, string title, SpecExample example, bool mustFlag)
    {
        var result = pack.Try(new SpecCase(rule.Name, rule.HelpUri, example.Line, example.Yaml, mustFlag));
        _output.WriteLine(title, Heading);
        _output.WriteExample(result, firstLine: 0, [new MarkRow("", '^', result.Found)]);
        foreach (var mark in result.Found) new WrappedText().Append(mark.Message, rule.Severity.Color()).Write(_output, indent: 2);
        _output.WriteLine();
    }

    private static IEnumerable<Block> Section(MarkdownDocument document, HeadingBlock heading) =>
        document.SkipWhile(block => block != heading).Skip(1).TakeWhile(block => block is not HeadingBlock { Level: <= 2 });

    private static string LowerCase(Category? category) => $"{category}".ToLowerInvariant();
}
