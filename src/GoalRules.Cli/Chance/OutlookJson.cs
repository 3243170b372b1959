using System.Text.Json;
using GoalRules.Protocol;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>What history says of each target, a JSON object a line: which measure it is, and what the server answers of it.</summary>
internal static class OutlookJson
{
    public static void Write(IAnsiConsole console, RulePackVersion pack, IEnumerable<Measure> measures)
    {
        using var lines = new JsonLines(console);
        foreach (var measure in measures)
        {
            lines.Write(json =>
            {
                json.WriteString("goalId", measure.Goal.Id);
                json.WriteNumber("measure", measure.Index);
                json.WritePropertyName("assessment");
                WireJson.Write(json, measure.OutlookToday().ToAssessment(pack, measure.Goal.Submission.AsOf!.Value));
                if (measure.Pace is { } pace) Write(json, pace);
            });
        }
    }

    private static void Write(Utf8JsonWriter json, Pace pace)
    {
        json.WriteStartObject("pace");
        json.WriteString("date", $"{pace.Latest.Date:O}");
        json.WriteNumber("value", pace.Latest.Value);
        if (pace.Expected is { } expected) json.WriteNumber("expected", expected);
        json.WriteBoolean("behind", pace.IsBehind);
        if (pace.BelievableTarget is { } target) json.WriteNumber("believableTarget", target);
        if (pace.BelievableDate is { } date) json.WriteString("believableDate", $"{date:O}");
        json.WriteEndObject();
    }
}
