using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Writes JSON, an object a line.</summary>
internal sealed class JsonLines : IDisposable
{
    private readonly Utf8Writing _stream;
    private readonly Utf8JsonWriter _json;

    public JsonLines(IAnsiConsole console)
    {
        _stream = new Utf8Writing(console.Profile.Out.Writer);
        _json = new Utf8JsonWriter(_stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <param name="fields">Writes what stands between the braces.</param>
    public void Write(Action<Utf8JsonWriter> fields)
    {
        _json.WriteStartObject();
        fields(_json);
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
}
