using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoalRules.Engine;

/// <summary>Reads a rule's Markdown file.</summary>
internal static class SpecReader
{
    private const string FlagsHeading = "Flags";
    private const string PassesHeading = "Passes";

    /// <returns>The spec as far as it could be read, and its mistakes.</returns>
    public static (Spec Spec, IReadOnlyList<PackError> Errors) Read(PackFile file)
    {
        var document = Markdown.Parse(file.Text);
        var title = document.OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1);
        var description = document.OfType<ParagraphBlock>().FirstOrDefault();
        var examples = new Dictionary<string, List<SpecExample>>(StringComparer.Ordinal) { [FlagsHeading] = [], [PassesHeading] = [] };
        var errors = new List<PackError>();
        var section = "";
        foreach (var block in document)
        {
            if (block is HeadingBlock { Level: 2 } heading) section = TextOf(heading);
            if (block is not FencedCodeBlock code || !examples.TryGetValue(section, out var list)) continue;
            if (code.Info != "yaml") errors.Add(new PackError(file.Path, code.Line + 1, 1, $"an example under {section} begins with ```yaml"));
            else list.Add(new SpecExample(code.Lines.ToString(), code.Line + 2));
        }

        if (title is null) errors.Add(new PackError(file.Path, 1, 1, "has no title; begin with '# ' and what is wrong, in plain words"));
        if (description is null || (title is not null && description.Line < title.Line))
            errors.Add(new PackError(file.Path, 1, 1, "has no description; write a paragraph under the title that says what is flagged"));
        foreach (var (name, list) in examples)
        {
            if (list.Count == 0) errors.Add(new PackError(file.Path, 1, 1, $"has no example under '## {name}'; add a ```yaml block with a small submission"));
        }

        var spec = new Spec(file, title is null ? "" : TextOf(title), description is null ? "" : TextOf(description), examples[FlagsHeading], examples[PassesHeading]);
        return (spec, errors);
    }

    private static string TextOf(LeafBlock block) =>
        string.Concat(block.Inline!.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            _ => "",
        }));
}
