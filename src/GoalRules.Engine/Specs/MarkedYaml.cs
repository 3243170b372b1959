using YamlDotNet.RepresentationModel;

namespace GoalRules.Engine;

/// <summary>
/// An example of a spec without its marks: the plain YAML of a submission, and the findings that <c>[|…|]</c> and <c>expect:</c> ask
/// for. Marks may stand anywhere in a value, since YAML never sees them.
/// </summary>
internal sealed record MarkedYaml(string Plain, IReadOnlyList<ExpectedFinding> Expected)
{
    // Characters of the private use area: legal in YAML, and in nobody's goals.
    private const char Open = '\uE000';
    private const char Close = '\uE001';
    private const string ExpectKey = "expect";

    private static readonly string[] SubjectLists = ["goals", "metrics", "metricSets", "teams", "people"];

    /// <exception cref="InvalidYamlException">The example is no YAML, or its marks or <c>expect:</c> entries are wrong.</exception>
    public static MarkedYaml Read(string yaml)
    {
        var marked = yaml.Replace("[|", Open.ToString()).Replace("|]", Close.ToString());
        var root = YamlText.Mapping(marked, "an example is one submission; begin with 'goals:', 'metricSets:' or another of its lists");
        var expected = new List<ExpectedFinding>();
        foreach (var (key, value) in root.Children)
        {
            var list = key.ToString();
            if (list == ExpectKey) expected.AddRange(Expectations(value));
            else if (SubjectLists.Contains(list) && value is YamlSequenceNode subjects)
            {
                foreach (var subject in subjects) Collect(subject, $"{list}/{Plainly(IdOf(subject))}", "", expected);
            }
            else
            {
                Collect(value, "submission", list, expected);
            }
        }

        return new MarkedYaml(Plainly(WithoutExpect(marked, root)), expected);
    }

    private static string IdOf(YamlNode subject) => subject is YamlMappingNode map && map.Children.TryGetValue("id", out var id) ? id.ToString() : "";

    private static void Collect(YamlNode node, string subject, string field, List<ExpectedFinding> expected)
    {
        switch (node)
        {
            case YamlMappingNode map:
                foreach (var (key, value) in map.Children) Collect(value, subject, field.Length > 0 ? $"{field}.{key}" : key.ToString(), expected);
                break;
            case YamlSequenceNode list:
                for (var i = 0; i < list.Children.Count; i++) Collect(list.Children[i], subject, $"{field}[{i}]", expected);
                break;
            case YamlScalarNode { Value: { } text } when text.AsSpan().ContainsAny(Open, Close):
                foreach (var span in Marks(text, node)) expected.Add(new ExpectedFinding(subject, field, span, span == new TextSpan(0, Plainly(text).Length), (int)node.Start.Line));
                break;
        }
    }

    private static IEnumerable<TextSpan> Marks(string text, YamlNode node)
    {
        var position = 0;
        var start = -1;
        foreach (var c in text)
        {
            if (c == Open && start < 0) start = position;
            else if (c == Close && start >= 0)
            {
                yield return new TextSpan(start, position - start);
                start = -1;
            }
            else if (c is Open or Close) throw new InvalidYamlException((int)node.Start.Line, (int)node.Start.Column, "a mark [| without its |], or the other way round");
            else position++;
        }

        if (start >= 0) throw new InvalidYamlException((int)node.Start.Line, (int)node.Start.Column, "a mark [| without its |]");
    }

    private static IEnumerable<ExpectedFinding> Expectations(YamlNode node)
    {
        const string Form = "'expect:' is a list of subjects with the field that is missing or wrong, such as '- goals/G1: due', or '- goals/G1' for the goal as a whole";
        if (node is not YamlSequenceNode list) throw new InvalidYamlException((int)node.Start.Line, (int)node.Start.Column, Form);
        foreach (var item in list)
        {
            // The key's place: in a list in brackets YamlDotNet gives the pair none of its own.
            var (subject, field, start) = item switch
            {
                YamlScalarNode { Value: { } whole } => (whole, "", item.Start),
                YamlMappingNode { Children: [(YamlScalarNode { Value: { } key } name, YamlScalarNode { Value: { } value })] } => (key, value, name.Start),
                _ => ("", "", item.Start),
            };
            if (!SubjectPath.IsValid(subject)) throw new InvalidYamlException((int)start.Line, (int)start.Column, Form);
            yield return new ExpectedFinding(subject, field, Span: null, IsWholeField: false, (int)start.Line);
        }
    }

    /// <summary>Blanks the lines of <c>expect:</c>, so that the line numbers of the rest stay.</summary>
    private static string WithoutExpect(string yaml, YamlMappingNode root)
    {
        var keys = root.Children.Keys.ToList();
        var expect = keys.FindIndex(key => key.ToString() == ExpectKey);
        if (expect < 0) return yaml;
        var first = (int)keys[expect].Start.Line - 1;
        var lines = yaml.Split('\n');
        var end = expect + 1 < keys.Count ? (int)keys[expect + 1].Start.Line - 1 : lines.Length;
        for (var line = first; line < end; line++) lines[line] = "";
        return string.Join('\n', lines);
    }

    private static string Plainly(string text) => text.Replace(Open.ToString(), "").Replace(Close.ToString(), "");
}
