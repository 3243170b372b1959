using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace GoalRules.Engine;

/// <summary>An example as its reader sees it, without marks, and where in it a field of a subject stands.</summary>
internal sealed class ExampleText
{
    private readonly YamlMappingNode _root;
    private readonly Lazy<Dictionary<string, (YamlNode Owner, YamlNode Id)>> _subjects;

    private ExampleText(string text, YamlMappingNode root)
    {
        Text = text;
        _root = root;
        _subjects = new(() => SubjectsOf(root));
    }

    public string Text { get; }

    /// <exception cref="InvalidYamlException">The example is no YAML.</exception>
    public static ExampleText Read(string yaml) => Unmarked(yaml.Replace("[|", "").Replace("|]", ""));

    /// <exception cref="InvalidYamlException">The text is no YAML.</exception>
    public static ExampleText Unmarked(string yaml) => new(yaml, YamlText.Mapping(yaml, SubmissionYaml.Form));

    /// <returns>Whether the submission itself has a field that is not null.</returns>
    public bool Has(string field) => _root.Children.TryGetValue(field, out var value) && !YamlNull.Is(value);

    /// <returns>The place of a line, without its indentation and bullet.</returns>
    /// <param name="line">From 1.</param>
    public TextSpan Line(int line)
    {
        var start = 0;
        for (var i = 1; i < line; i++) start = Text.IndexOf('\n', start) + 1;
        var end = Text.IndexOf('\n', start);
        if (end < 0) end = Text.Length;
        while (start < end && Text[start] is ' ' or '-') start++;
        return new TextSpan(start, end - start);
    }

    /// <returns>The place of a field's text, or of the subject's id where the example does not hold the field.</returns>
    /// <param name="subject">The subject with its list, such as <c>goals/G1</c>.</param>
    /// <param name="field">The field's path, such as <c>measures[0].target</c>.</param>
    /// <param name="span">The part of the field's text that is meant; null for all of it.</param>
    public TextSpan Find(string subject, string field, TextSpan? span)
    {
        var (owner, id) = Subject(subject);
        if (owner is null) return Line(1);
        YamlNode? key = id;
        YamlNode node = owner;
        foreach (var step in Steps(field))
        {
            if (node is YamlMappingNode map && map.Children.FirstOrDefault(child => child.Key.ToString() == step) is { Key: { } name, Value: { } value }) (key, node) = (name, value);
            else if (node is YamlSequenceNode list && int.TryParse(step, CultureInfo.InvariantCulture, out var index) && index < list.Children.Count) node = list.Children[index];
            else return key is null ? Line(1) : Whole(key);
        }

        if (node is not YamlScalarNode { Value: { Length: > 0 } content } scalar) return key is null ? Line(1) : Whole(key);
        return span is { } part ? Part(scalar, content, part) : Whole(scalar);
    }

    private static string[] Steps(string field) => field.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);

    private (YamlNode? Owner, YamlNode? Id) Subject(string subject)
    {
        if (!subject.Contains('/')) return (_root, null);
        return _subjects.Value.TryGetValue(subject, out var found) ? found : (null, null);
    }

    private static Dictionary<string, (YamlNode Owner, YamlNode Id)> SubjectsOf(YamlMappingNode root)
    {
        var subjects = new Dictionary<string, (YamlNode Owner, YamlNode Id)>(StringComparer.Ordinal);
        foreach (var (list, items) in root.Children)
        {
            foreach (var item in (items as YamlSequenceNode)?.Children.OfType<YamlMappingNode>() ?? [])
            {
                if (item.Children.TryGetValue("id", out var id)) subjects.TryAdd($"{list}/{id}", (item, id));
            }
        }

        return subjects;
    }

    private TextSpan Whole(YamlNode node)
    {
        var (start, end) = ((int)node.Start.Index, (int)node.End.Index);
        // Not past the node: all of a large file may stand on one line.
        var lineEnd = Text.AsSpan(start, Math.Max(0, end - start)).IndexOf('\n');
        return new TextSpan(start, Math.Max(1, lineEnd >= 0 ? lineEnd : end - start));
    }

    /// <summary>Steps through a value and its source together, past quotes, escapes and line breaks that YAML folds away.</summary>
    private TextSpan Part(YamlScalarNode scalar, string value, TextSpan part)
    {
        var (at, end) = ((int)scalar.Start.Index, (int)scalar.End.Index);
        var (start, last) = (-1, -1);
        for (var i = 0; i < value.Length && i < part.End; i++)
        {
            while (at < end && Text[at] != value[i] && !(char.IsWhiteSpace(Text[at]) && char.IsWhiteSpace(value[i]))) at++;
            if (at >= end) return Whole(scalar);
            if (i == part.Start) start = at;
            last = at;
            if (Text[at] == value[i]) at++;
            else while (at < end && char.IsWhiteSpace(Text[at])) at++;
        }

        return start < 0 ? Whole(scalar) : new TextSpan(start, last - start + 1);
    }
}
