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
                WireJson.Write(json, measure.Outlook.ToAssessment(pack, measure.Goal.Submission.AsOf!.Value));
            });
        }
    }
}
