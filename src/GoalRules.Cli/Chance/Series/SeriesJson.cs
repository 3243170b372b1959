using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>The chances of what was asked about each series, a JSON object a line.</summary>
internal sealed class SeriesJson : IDisposable
{
    private const int Decimals = 6;

    private readonly Utf8Writing _stream;
    private readonly Utf8JsonWriter _json;

    public SeriesJson(IAnsiConsole console)
    {
        _stream = new Utf8Writing(console.Profile.Out.Writer);
        _json = new Utf8JsonWriter(_stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public void Write(Series series)
    {
        var forecast = new SeriesForecast(series);
        _json.WriteStartObject();
        Write("id", series.Id);
        Write("variant", series.Variant);
        _json.WriteStartArray("p");
        // As decimal, which is never written with an exponent.
        foreach (var question in series.Questions) _json.WriteNumberValue((decimal)Math.Round(question.Chance(forecast), Decimals));
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _stream.Write("\n"u8);
    }

    public void Dispose()
    {
        _json.Dispose();
        _stream.Dispose();
    }

    private void Write(string name, SeriesLabel? label)
    {
        if (label is null) return;
        _json.WritePropertyName(name);
        _json.WriteRawValue(label.Value.Json);
    }
}
