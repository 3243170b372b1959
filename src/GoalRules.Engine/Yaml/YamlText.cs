using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace GoalRules.Engine;

/// <summary>The one place where YAML is parsed and its errors become ours.</summary>
internal static class YamlText
{
    public const string SecondDocument = "a second document begins here; put it into a file of its own";

    /// <param name="form">What the text should be, for an error.</param>
    /// <exception cref="InvalidYamlException">The text is no YAML, or not one mapping.</exception>
    public static YamlMappingNode Mapping(string yaml, string form)
    {
        var stream = new YamlStream();
        Guarded(yaml, parser => stream.Load(parser));
        if (stream.Documents is [_, { RootNode.Start: var second }, ..]) throw At(yaml, second, SecondDocument);
        return stream.Documents is [{ RootNode: YamlMappingNode root }] ? root : throw new InvalidYamlException(1, 1, form);
    }

    /// <exception cref="InvalidYamlException">The action met something that is no YAML, or not what it wanted.</exception>
    public static void Guarded(string yaml, Action<IParser> read)
    {
        var parser = new BoundedYaml(new Parser(new StringReader(yaml)));
        try
        {
            read(parser);
        }
        catch (YamlException e) when (e.Message.Contains("tab", StringComparison.Ordinal) && IndentedWithTab(yaml) is { } tab)
        {
            // YamlDotNet names the place where the mapping began.
            throw new InvalidYamlException(tab.Line, tab.Column, "a tab stands in the indentation; YAML takes spaces only");
        }
        catch (YamlException e)
        {
            throw At(yaml, e.Start, e.InnerException?.Message ?? e.Message);
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet loses its way, and the place with it, in some texts that end too early.
            throw new InvalidYamlException(yaml.TrimEnd().Count(c => c == '\n') + 1, 1, "the text ends before a bracket or quote that it opened is closed");
        }
        catch (ArgumentException)
        {
            // It also loses its way where a mapping's key is empty.
            throw At(yaml, parser.Current?.Start ?? Mark.Empty, "a field has no name before its colon; write one, or put a text with a colon in quotes");
        }
    }

    /// <summary>What comes behind the last line is said of its end.</summary>
    private static InvalidYamlException At(string yaml, Mark mark, string problem)
    {
        var lines = yaml.Split('\n');
        var line = (int)Math.Clamp(mark.Line, 1, lines.Length);
        var column = line == mark.Line ? Math.Clamp(mark.Column, 1, lines[line - 1].Length + 1) : lines[line - 1].Length + 1;
        return new InvalidYamlException(line, (int)column, problem);
    }

    private static (int Line, int Column)? IndentedWithTab(string yaml)
    {
        var lines = yaml.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var indentation = lines[i].Length - lines[i].AsSpan().TrimStart(" \t").Length;
            if (lines[i].IndexOf('\t', 0, indentation) is >= 0 and var tab) return (i + 1, tab + 1);
        }

        return null;
    }
}
