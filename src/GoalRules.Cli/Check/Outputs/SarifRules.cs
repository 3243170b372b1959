using System.Reflection;
using System.Text.Json;
using GoalRules.Engine;

namespace GoalRules.Cli;

/// <summary>The rules of a pack as SARIF describes them, each with the number by which results refer to it.</summary>
internal sealed class SarifRules
{
    private readonly IReadOnlyList<RuleDescriptor> _rules;
    private readonly Dictionary<string, int> _indexes;

    private SarifRules(IReadOnlyList<RuleDescriptor> rules)
    {
        _rules = rules;
        _indexes = rules.Select((rule, index) => (rule.Id, index)).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The pack's rules, and those by which the engine spoke about itself.</summary>
    public static SarifRules Of(RulePack pack, IEnumerable<Report> reports)
    {
        var spoke = reports.SelectMany(report => report.AllFindings()).Select(finding => finding.RuleId).ToHashSet(StringComparer.Ordinal);
        return new SarifRules([.. pack.Rules, .. EngineRules.All.Where(rule => spoke.Contains(rule.Id))]);
    }

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public int IndexOf(string id) => _indexes[id];

    public void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "GoalRules");
        json.WriteString("semanticVersion", typeof(SarifRules).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        json.WriteStartArray("rules");
        foreach (var rule in _rules) Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.WriteText("shortDescription", rule.Title);
        json.WriteText("fullDescription", rule.Description);
        if (rule.Documentation.Length > 0)
        {
            json.WriteStartObject("help");
            json.WriteString("text", rule.Description);
            json.WriteString("markdown", rule.Documentation);
            json.WriteEndObject();
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        if (rule.Category is { } category) json.WriteString("category", category.ToString().ToLowerInvariant());
        json.WriteString("severity", rule.Severity.Name());
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
