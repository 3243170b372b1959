using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace GoalRules.Engine;

/// <summary>Reads <c>pack.yaml</c> and reports every mistake at its line.</summary>
internal sealed partial class ManifestReader
{
    private readonly string _file;
    private readonly Manifest _inherited;
    private readonly List<PackError> _errors;

    private ManifestReader(string file, Manifest inherited, List<PackError> errors)
    {
        _file = file;
        _inherited = inherited;
        _errors = errors;
    }

    /// <param name="file">How errors call the file.</param>
    /// <param name="inherited">The manifest of the pack that this one extends; what this one leaves out is taken from there.</param>
    /// <param name="errors">Takes up the manifest's mistakes.</param>
    /// <returns>What the manifest says, as far as it could be read.</returns>
    public static Manifest Read(string yaml, string file, Manifest inherited, List<PackError> errors) => new ManifestReader(file, inherited, errors).ReadManifest(yaml);

    /// <returns>The name of the pack that a manifest extends, whatever else may be wrong with it.</returns>
    public static string? ExtendsOf(string yaml) => Read(yaml, "", new Manifest(), []).Extends;

    [GeneratedRegex("^[a-z][a-z0-9-]*$", RegexOptions.NonBacktracking)]
    internal static partial Regex NamePattern();

    [GeneratedRegex("^[A-Z]{2,8}$", RegexOptions.NonBacktracking)]
    private static partial Regex PrefixPattern();

    private Manifest ReadManifest(string yaml)
    {
        YamlMappingNode root;
        try
        {
            root = YamlText.Mapping(yaml, "must be one mapping with name, version and prefix");
        }
        catch (InvalidYamlException e)
        {
            _errors.Add(new PackError(_file, e.Line, e.Column, e.Problem));
            return new Manifest();
        }

        var fields = Fields(root, "the manifest", "name", "version", "description", "extends", "prefix", "rules", "scores", "gate", "calendar", "glossary", "lexicon");
        var scores = Map(fields, "scores", "scores", "weights", "points");
        var gate = Map(fields, "gate", "the gate", "reject", "needsWork");
        return new Manifest
        {
            Name = Required(root, fields, "name", NamePattern(), "lower-case letters, digits and hyphens, such as 'acme'"),
            Version = Required(root, fields, "version", pattern: null, "a version such as 1.0.0"),
            Description = Text(fields, "description") ?? "",
            Extends = Text(fields, "extends"),
            Prefix = Required(root, fields, "prefix", PrefixPattern(), "two to eight capital letters, such as ACME"),
            Rules = Rules(fields),
            Scoring = new Scoring
            {
                Weights = Numbers(scores, "weights", _inherited.Scoring.Weights, double.MaxValue),
                Points = Numbers(scores, "points", _inherited.Scoring.Points, 100),
            },
            Gate = new Gate
            {
                Reject = Barrier(gate, "reject", _inherited.Gate.Reject),
                NeedsWork = Barrier(gate, "needsWork", _inherited.Gate.NeedsWork),
            },
            Conventions = new Conventions
            {
                Calendar = Calendar(fields),
                Glossary = [.. Glossary(fields), .. _inherited.Conventions.Glossary],
                Lexicons = _inherited.Conventions.Lexicons.With(Lexicon(fields)),
            },
        };
    }

    private Dictionary<string, RuleSettings> Rules(Dictionary<string, YamlNode> fields)
    {
        var settings = new Dictionary<string, RuleSettings>(_inherited.Rules, StringComparer.Ordinal);
        if (!fields.TryGetValue("rules", out var node)) return settings;
        if (node is not YamlMappingNode rules)
        {
            Error(node, "'rules' must map a rule's id or name to its settings, such as 'GR1005: { severity: error }'");
            return settings;
        }

        foreach (var (key, value) in rules.Children)
        {
            var rule = key.ToString();
            if (value is not YamlMappingNode map)
            {
                Error(value, $"the settings of rule '{rule}' must be a mapping, such as {{ severity: error }}");
                continue;
            }

            var parts = Fields(map, $"rule '{rule}'", "severity", "enabled", "options");
            var own = new RuleSettings
            {
                Place = Place(key),
                Severity = parts.TryGetValue("severity", out var severity) ? Choice<Severity>(severity) : null,
                Enabled = parts.TryGetValue("enabled", out var enabled) ? Flag(enabled) : null,
                Options = parts.TryGetValue("options", out var options) ? Options(options, rule) : new Dictionary<string, OptionValue>(StringComparer.Ordinal),
            };
            settings[rule] = settings.TryGetValue(rule, out var inherited) ? own.Over(inherited) : own;
        }

        return settings;
    }

    private Dictionary<string, OptionValue> Options(YamlNode node, string rule)
    {
        var options = new Dictionary<string, OptionValue>(StringComparer.Ordinal);
        if (node is not YamlMappingNode map)
        {
            Error(node, $"the options of rule '{rule}' must be a mapping of names to values");
            return options;
        }

        foreach (var (key, value) in map.Children)
        {
            var name = key.ToString();
            if (value is YamlScalarNode scalar) options[name] = new OptionValue(Place(value), [scalar.Value ?? ""], IsList: false);
            else if (value is YamlSequenceNode list && list.All(item => item is YamlScalarNode))
                options[name] = new OptionValue(Place(value), [.. list.Select(item => ((YamlScalarNode)item).Value ?? "")], IsList: true);
            else Error(value, $"option '{name}' must be a value or a list of values");
        }

        return options;
    }

    private FiscalCalendar Calendar(Dictionary<string, YamlNode> fields)
    {
        var calendar = Map(fields, "calendar", "the calendar", "fiscalYearStartMonth");
        if (!calendar.TryGetValue("fiscalYearStartMonth", out var node)) return _inherited.Conventions.Calendar;
        if (node is YamlScalarNode { Value: { } text } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12)
            return new FiscalCalendar(month);
        Error(node, $"'{node}' is no month; write its number, 1 to 12");
        return _inherited.Conventions.Calendar;
    }

    private IEnumerable<Term> Glossary(Dictionary<string, YamlNode> fields)
    {
        if (!fields.TryGetValue("glossary", out var node)) yield break;
        if (node is not YamlMappingNode map)
        {
            Error(node, "'glossary' must map terms to their definitions, such as 'MQL: a lead that marketing has qualified'");
            yield break;
        }

        foreach (var (key, value) in map.Children)
        {
            if (value is YamlScalarNode { Value: { Length: > 0 } definition }) yield return new Term { Name = key.ToString(), Definition = definition };
            else Error(value, $"the term '{key}' needs a definition");
        }
    }

    private Dictionary<string, WordLists> Lexicon(Dictionary<string, YamlNode> fields)
    {
        var builtIn = Lexicons.BuiltIn;
        var additions = new Dictionary<string, WordLists>(StringComparer.OrdinalIgnoreCase);
        foreach (var (language, node) in Map(fields, "lexicon", "the lexicon", [.. builtIn.Languages]))
        {
            if (node is not YamlMappingNode map)
            {
                Error(node, $"the words of '{language}' must be a mapping of sections to lists");
                continue;
            }

            var sections = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
            foreach (var (section, words) in Fields(map, $"the lexicon of '{language}'", [.. builtIn.Sections]))
            {
                if (words is YamlSequenceNode list && list.All(word => word is YamlScalarNode { Value.Length: > 0 })) sections[section] = Words(section, list);
                else Error(words, $"'{section}' must be a list of words or phrases");
            }

            additions[language] = new WordLists(sections);
        }

        return additions;
    }

    /// <summary>The words of a section that are as its words must be; the others are errors.</summary>
    private List<string> Words(string section, YamlSequenceNode list)
    {
        var words = new List<string>();
        foreach (var node in list)
        {
            var word = PlainText.Of(node.ToString());
            if (LexiconValues.Problem(section, word) is { } problem) Error(node, $"'{node}' {problem}");
            else words.Add(word);
        }

        return words;
    }

    private Barrier Barrier(Dictionary<string, YamlNode> gate, string name, Barrier otherwise)
    {
        if (!gate.TryGetValue(name, out _)) return otherwise;
        var fields = Map(gate, name, $"'{name}'", "severity", "below");
        return new Barrier(
            fields.TryGetValue("severity", out var severity) ? Choice<Severity>(severity) : null,
            fields.TryGetValue("below", out var below) ? Number(below, 100) : null);
    }

    private Dictionary<TKey, double> Numbers<TKey>(Dictionary<string, YamlNode> fields, string name, IReadOnlyDictionary<TKey, double> otherwise, double most)
        where TKey : struct, Enum
    {
        var numbers = new Dictionary<TKey, double>(otherwise);
        foreach (var (key, value) in Map(fields, name, $"'{name}'", [.. Enum.GetNames<TKey>().Select(Camel)]))
        {
            if (Number(value, most) is { } number) numbers[Enum.Parse<TKey>(key, ignoreCase: true)] = number;
        }

        return numbers;
    }

    private Dictionary<string, YamlNode> Map(Dictionary<string, YamlNode> fields, string name, string what, params string[] known)
    {
        if (!fields.TryGetValue(name, out var node)) return [];
        if (node is YamlMappingNode map) return Fields(map, what, known);
        Error(node, $"'{name}' must be a mapping with {string.Join(", ", known)}");
        return [];
    }

    private Dictionary<string, YamlNode> Fields(YamlMappingNode map, string what, params string[] known)
    {
        var fields = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Children)
        {
            if (key is YamlScalarNode { Value: { } name } && known.Contains(name)) fields[name] = value;
            else Error(key, $"{what} has no '{key}'; it can have {string.Join(", ", known)}");
        }

        return fields;
    }

    private string Required(YamlMappingNode root, Dictionary<string, YamlNode> fields, string name, Regex? pattern, string form)
    {
        if (!fields.TryGetValue(name, out var node))
        {
            Error(root, $"'{name}' is missing; write {form}");
            return "";
        }

        var text = (node as YamlScalarNode)?.Value ?? "";
        if (text.Length == 0 || pattern?.IsMatch(text) == false) Error(node, $"'{name}' is '{text}'; write {form}");
        return text;
    }

    private string? Text(Dictionary<string, YamlNode> fields, string name)
    {
        if (!fields.TryGetValue(name, out var node)) return null;
        if (node is not YamlScalarNode scalar) Error(node, $"'{name}' must be a text");
        return (node as YamlScalarNode)?.Value;
    }

    private T? Choice<T>(YamlNode node)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>().Select(Camel).ToArray();
        if (node is YamlScalarNode { Value: { } text } && names.Contains(text)) return Enum.Parse<T>(text, ignoreCase: true);
        Error(node, $"'{node}' is none of {string.Join(", ", names)}");
        return null;
    }

    private bool Flag(YamlNode node)
    {
        if (node is YamlScalarNode { Value: "true" or "false" } scalar) return scalar.Value == "true";
        Error(node, $"'{node}' must be true or false");
        return true;
    }

    private double? Number(YamlNode node, double most)
    {
        if (node is YamlScalarNode { Value: { } text } && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= 0 && number <= most)
        {
            return number;
        }

        Error(node, most == double.MaxValue ? $"'{node}' must be a number from 0" : $"'{node}' must be a number from 0 to {most}");
        return null;
    }

    private void Error(YamlNode node, string problem) => _errors.Add(Place(node).Error(problem));

    private YamlPlace Place(YamlNode node) => new(_file, (int)node.Start.Line, (int)node.Start.Column);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
