using System.Globalization;
using System.Text.Json;
using GoalRules.Protocol;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>What was understood, a JSON object a line for each goal.</summary>
internal static class ReadingJson
{
    public static void Write(IAnsiConsole console, IEnumerable<Goal> goals)
    {
        using var lines = new JsonLines(console);
        foreach (var goal in goals) lines.Write(json => Write(json, goal));
    }

    private static void Write(Utf8JsonWriter json, Goal goal)
    {
        var statement = goal.Statement;
        json.WriteString("id", goal.Id);
        json.WriteString("measureKind", statement.MeasureKind.InWords());
        WriteTarget(json, "target", statement.Target);
        WriteTarget(json, "baseline", statement.Baseline);
        WriteDeadline(json, statement.Deadline, goal.StatedDeadline);
        json.WriteBoolean("vague", statement.IsVague);
        json.WriteBoolean("activity", statement.IsActivity);
        json.WriteBoolean("effortOnly", statement.IsEffortOnly);
        json.WriteBoolean("compound", statement.IsCompound);
        json.WriteStartArray("measures");
        foreach (var measure in statement.Measures) WireJson.Write(json, measure.ToWire());
        json.WriteEndArray();
        json.WriteStartArray("spans");
        foreach (var named in NamedPhrase.In(statement)) WriteSpan(json, named);
        json.WriteEndArray();
    }

    private static void WriteTarget(Utf8JsonWriter json, string name, StatedTarget? target)
    {
        if (target is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("value", target.Value);
        json.WriteString("unit", target.Unit);
        json.WriteEndObject();
    }

    private static void WriteDeadline(Utf8JsonWriter json, Phrase? deadline, Period? period)
    {
        if (deadline is null)
        {
            json.WriteNull("deadline");
            return;
        }

        json.WriteStartObject("deadline");
        json.WriteString("text", deadline.Text);
        json.WriteString("start", Iso(period?.Start));
        json.WriteString("end", Iso(period?.End));
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, NamedPhrase named)
    {
        json.WriteStartObject();
        json.WriteString("name", named.Name);
        json.WriteNumber("start", named.Phrase.Span.Start);
        json.WriteNumber("length", named.Phrase.Span.Length);
        json.WriteString("text", named.Phrase.Text);
        json.WriteEndObject();
    }

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
