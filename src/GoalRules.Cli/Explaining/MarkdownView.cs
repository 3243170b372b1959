using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Shows the kinds of Markdown that specs consist of: paragraphs, lists and code, with emphasis and links.</summary>
internal static class MarkdownView
{
    private const int Indent = 2;

    public static void WriteMarkdown(this IAnsiConsole console, IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(console, block, Indent, "");
            console.WriteLine();
        }
    }

    private static void Write(IAnsiConsole console, Block block, int indent, string bullet)
    {
        switch (block)
        {
            case ListBlock list:
                var number = 1;
                foreach (var item in list.OfType<ListItemBlock>())
                {
                    var mark = list.IsOrdered ? $"{number++}. " : "• ";
                    foreach (var inner in item)
                    {
                        Write(console, inner, indent + mark.Length, mark);
                        mark = new string(' ', mark.Length);
                    }
                }

                break;
            case CodeBlock code:
                foreach (var line in code.Lines.ToString().Split('\n')) console.WriteLine(new string(' ', indent + 2) + line);
                break;
            case ContainerBlock container:
                foreach (var inner in container) Write(console, inner, indent, "");
                break;
            case LeafBlock { Inline: { } inline }:
                var text = new WrappedText();
                Append(text, inline, Style.Plain);
                text.Write(console, indent, bullet);
                break;
        }
    }

    private static void Append(WrappedText text, ContainerInline inlines, Style style)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.ToString(), style);
                    break;
                case CodeInline code:
                    text.Append(code.Content, style.Combine(Color.Aqua));
                    break;
                case LineBreakInline:
                    text.Append(" ", style);
                    break;
                case EmphasisInline emphasis:
                    Append(text, emphasis, style.Combine(new Style(decoration: emphasis.DelimiterCount > 1 ? Decoration.Bold : Decoration.Italic)));
                    break;
                case ContainerInline container:
                    Append(text, container, style);
                    break;
            }
        }
    }
}
