using System.Text.Json;

namespace GoalRules.Cli;

/// <summary>Texts as SARIF holds them, each in an object of its own.</summary>
internal static class SarifMessage
{
    public static void WriteText(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
