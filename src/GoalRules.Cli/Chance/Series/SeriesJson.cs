using System.Text.Json;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>The chances of what was asked about each series, a JSON object a line.</summary>
internal sealed class SeriesJson(IAnsiConsole console) : IDisposable
{
    private const int Decimals = 6;

    private readonly JsonLines _lines = new(console);

    public void Write(Series series)
    {
        var forecast = new SeriesForecast(series);
        _lines.Write(json =>
        {
            Write(json, "id", series.Id);
            Write(json, "variant", series.Variant);
            json.WriteStartArray("p");
            // As decimal, which is never written with an exponent.
            foreach (var question in series.Questions) json.WriteNumberValue((decimal)Math.Round(question.Chance(forecast), Decimals));
            json.WriteEndArray();
        });
    }

    public void Dispose() => _lines.Dispose();

    private static void Write(Utf8JsonWriter json, string name, SeriesLabel? label)
    {
        if (label is null) return;
        json.WritePropertyName(name);
        json.WriteRawValue(label.Value.Json);
    }
}
