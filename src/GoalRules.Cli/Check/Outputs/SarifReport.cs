using System.Text.Encodings.Web;
using System.Text.Json;
using GoalRules.Engine;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Findings in SARIF 2.1.0, which code review tools and dashboards read.</summary>
internal sealed class SarifReport
{
    private const int MostPending = 1 << 16;

    private readonly Utf8JsonWriter _json;
    private readonly RulePack _pack;
    private readonly SarifRules _rules;
    private readonly SarifLocations _locations;

    private SarifReport(Utf8JsonWriter json, RulePack pack, IReadOnlyList<CheckedInput> inputs)
    {
        _json = json;
        _pack = pack;
        _rules = SarifRules.Of(pack, inputs.Select(input => input.Report).OfType<Report>());
        _locations = new SarifLocations(json);
    }

    public static void Write(IAnsiConsole console, RulePack pack, IReadOnlyList<CheckedInput> inputs, CancellationToken cancellation)
    {
        using var stream = new Utf8Writing(console.Profile.Out.Writer);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        new SarifReport(json, pack, inputs).Write(inputs, cancellation);
        json.Flush();
        stream.Write("\n"u8);
    }

    private void Write(IReadOnlyList<CheckedInput> inputs, CancellationToken cancellation)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        _rules.WriteTool(_json);
        WriteInvocation(inputs);
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("results");
        foreach (var input in inputs)
        {
            foreach (var finding in input.Report?.AllFindings() ?? [])
            {
                cancellation.ThrowIfCancellationRequested();
                WriteResult(input.Input, finding);
            }
        }

        _json.WriteEndArray();
        WriteProperties(inputs);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteInvocation(IReadOnlyList<CheckedInput> inputs)
    {
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", inputs.All(input => input.Input.Problems.Count == 0));
        _json.WriteStartArray("toolExecutionNotifications");
        foreach (var (input, problem) in inputs.SelectMany(input => input.Input.Problems, (input, problem) => (input.Input, problem)))
        {
            _json.WriteStartObject();
            _json.WriteString("level", "error");
            _json.WriteText("message", problem.Problem);
            _json.WriteStartArray("locations");
            _json.WriteStartObject();
            _locations.WritePhysical(input.File, problem.Place);
            _json.WriteEndObject();
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteResult(Input input, ReportedFinding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.RuleId);
        _json.WriteNumber("ruleIndex", _rules.IndexOf(finding.RuleId));
        _json.WriteString("level", SarifRules.Level(finding.Severity));
        _json.WriteText("message", finding.Message);
        _json.WriteStartArray("locations");
        _locations.Write(input, finding.Location, id: null);
        _json.WriteEndArray();
        if (finding.RelatedLocations.Count > 0)
        {
            _json.WriteStartArray("relatedLocations");
            for (var i = 0; i < finding.RelatedLocations.Count; i++) _locations.Write(input, finding.RelatedLocations[i], id: i);
            _json.WriteEndArray();
        }

        _json.WriteStartObject("partialFingerprints");
        _json.WriteString("goalRules/v1", finding.Fingerprint);
        _json.WriteEndObject();
        _json.WriteStartObject("properties");
        _json.WriteString("severity", finding.Severity.Name());
        WriteTexts("suggestions", [.. finding.Suggestions.Select(suggestion => suggestion.Template)]);
        WriteTexts("fixes", [.. finding.Fixes.Select(fix => $"{fix.Title}: {fix.Replacement}")]);
        _json.WriteEndObject();
        _json.WriteEndObject();
        if (_json.BytesPending > MostPending) _json.Flush();
    }

    private void WriteProperties(IReadOnlyList<CheckedInput> inputs)
    {
        _json.WriteStartObject("properties");
        _json.WriteStartObject("rulePack");
        _json.WriteString("name", _pack.Version.Name);
        _json.WriteString("version", _pack.Version.Version);
        _json.WriteString("digest", _pack.Version.Digest);
        _json.WriteEndObject();
        WriteTexts("asOf", [.. inputs.Select(input => input.Report).OfType<Report>().Select(report => report.AsOf.ToString("yyyy-MM-dd")).Distinct()]);
        _json.WriteEndObject();
    }

    private void WriteTexts(string name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count == 0) return;
        _json.WriteStartArray(name);
        foreach (var text in texts) _json.WriteStringValue(text);
        _json.WriteEndArray();
    }
}
