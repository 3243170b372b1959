using System.Text;
using System.Text.Json;
using Google.Protobuf.Reflection;

namespace GoalRules.Protocol;

/// <summary>
/// Checks JSON against a message before anything reads it, as strictly as a compiler: unknown and repeated fields, unknown enum
/// values, numbers that are none or do not fit, wrong types. Every mistake is named with its path, line and column.
/// </summary>
public sealed class StrictJson
{
    /// <summary>Past so many mistakes the rest is not listed, and the last entry says so.</summary>
    private const int MostViolations = 100;

    private readonly byte[] _json;
    private readonly List<JsonMistake> _mistakes = [];

    private StrictJson(byte[] json) => _json = json;

    /// <param name="json">UTF-8.</param>
    /// <param name="message">The message that the JSON stands for.</param>
    /// <returns>The mistakes, in the order of the text; empty where there are none.</returns>
    public static IReadOnlyList<Violation> Check(byte[] json, MessageDescriptor message) => [.. Mistakes(json, message).Select(mistake => mistake.ToViolation())];

    /// <inheritdoc cref="Check"/>
    public static IReadOnlyList<JsonMistake> Mistakes(byte[] json, MessageDescriptor message)
    {
        var check = new StrictJson(json);
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            check.Message(ref reader, message, "");
            while (reader.Read())
            {
            }
        }
        catch (JsonException e)
        {
            check._mistakes.Add(new JsonMistake("", (int)(e.LineNumber ?? 0) + 1, check.Column(e), Reason(e)) { IsSyntax = true });
        }
        catch (TooManyViolations)
        {
            check._mistakes.Add(new JsonMistake("", 0, 0, $"has more mistakes; the first {MostViolations} are listed"));
        }

        return check._mistakes;
    }

    private void Message(ref Utf8JsonReader reader, MessageDescriptor message, string path)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            WrongType(ref reader, path, "an object {…}");
            return;
        }

        var seen = new HashSet<FieldDescriptor>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Text(ref reader, path) is not { } name)
            {
                reader.Skip();
                continue;
            }

            var place = path.Length > 0 ? $"{path}.{name}" : name;
            var field = message.Fields.InDeclarationOrder().FirstOrDefault(field => field.JsonName == name || field.Name == name);
            if (field is null) Add(ref reader, place, $"is not a field of {message.Name}; {Remedy(name, message)}");
            else if (!seen.Add(field)) Add(ref reader, place, "stands here a second time; keep one of them");
            reader.Read();
            if (field is null) reader.Skip();
            else Field(ref reader, field, place);
        }
    }

    private void Field(ref Utf8JsonReader reader, FieldDescriptor field, string path)
    {
        if (reader.TokenType == JsonTokenType.Null) return;
        if (!field.IsRepeated)
        {
            Value(ref reader, field, path);
            return;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            WrongType(ref reader, path, "a list […]");
            return;
        }

        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++) Value(ref reader, field, $"{path}[{i}]");
    }

    private void Value(ref Utf8JsonReader reader, FieldDescriptor field, string path)
    {
        switch (field.FieldType)
        {
            case FieldType.Message:
                Message(ref reader, field.MessageType, path);
                break;
            case FieldType.String when reader.TokenType == JsonTokenType.String:
                Text(ref reader, path);
                break;
            case FieldType.String:
                WrongType(ref reader, path, "a text in quotes");
                break;
            case FieldType.Bool when reader.TokenType is not (JsonTokenType.True or JsonTokenType.False):
                WrongType(ref reader, path, "true or false");
                break;
            case FieldType.Enum:
                Choice(ref reader, field.EnumType, path);
                break;
            case FieldType.Double when reader.TokenType != JsonTokenType.Number:
                WrongType(ref reader, path, "a number");
                break;
            case FieldType.Double when !reader.TryGetDouble(out var number) || !double.IsFinite(number):
                Add(ref reader, path, $"{Raw(ref reader)} does not fit a 64-bit floating point number");
                break;
            case FieldType.Int32 when reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out _):
                WrongType(ref reader, path, "a whole number");
                break;
        }
    }

    private void Choice(ref Utf8JsonReader reader, EnumDescriptor choices, string path)
    {
        var isKnown = reader.TokenType switch
        {
            JsonTokenType.String => Text(ref reader, path) is { } name && choices.FindValueByName(name) is not null,
            JsonTokenType.Number => reader.TryGetInt32(out var number) && choices.FindValueByNumber(number) is not null,
            _ => false,
        };
        if (isKnown) return;
        Add(ref reader, path, $"{Raw(ref reader)} is none of {string.Join(", ", choices.Values.Where(value => value.Number != 0).Select(value => value.Name))}");
        reader.Skip();
    }

    /// <returns>The text, or null where it is no sequence of Unicode characters.</returns>
    private string? Text(ref Utf8JsonReader reader, string path)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            Add(ref reader, path, "holds half a character; send valid Unicode");
            return null;
        }
    }

    private void WrongType(ref Utf8JsonReader reader, string path, string wanted)
    {
        Add(ref reader, path, $"{Raw(ref reader)} must be {wanted}");
        reader.Skip();
    }

    private void Add(ref Utf8JsonReader reader, string path, string problem)
    {
        var before = _json.AsSpan(0, (int)reader.TokenStartIndex);
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        _mistakes.Add(new JsonMistake(path, line, column, problem));
        if (_mistakes.Count == MostViolations) throw new TooManyViolations();
    }

    /// <summary>The field that was probably meant, or else all that there are.</summary>
    private static string Remedy(string name, MessageDescriptor message)
    {
        var names = message.Fields.InDeclarationOrder().Select(known => known.JsonName).ToArray();
        return EditDistance.Nearest(name, names) is { } meant ? $"did you mean '{meant}'?" : $"it has {string.Join(", ", names)}";
    }

    /// <summary>What stands in the JSON, shortened.</summary>
    private static string Raw(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String when reader.ValueSpan.Length <= 40 => $"'{Encoding.UTF8.GetString(reader.ValueSpan)}'",
        JsonTokenType.String => "a text",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        _ => Encoding.UTF8.GetString(reader.ValueSpan.Length > 40 ? reader.ValueSpan[..40] : reader.ValueSpan),
    };

    private int Column(JsonException e)
    {
        var line = e.LineNumber ?? 0;
        var start = 0;
        for (var i = 0; i < line; i++) start += _json.AsSpan(start).IndexOf((byte)'\n') + 1;
        return Encoding.UTF8.GetCharCount(_json.AsSpan(start, (int)Math.Min(e.BytePositionInLine ?? 0, _json.Length - start))) + 1;
    }

    /// <summary>The reader's sentence without its place, and without what only its programmer can do.</summary>
    private static string Reason(JsonException e) => e.Message.Split(" LineNumber:")[0].Replace(" Change the reader options.", "").Replace(" in this mode", "");

    private sealed class TooManyViolations : Exception;
}
