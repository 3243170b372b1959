using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace GoalRules.Protocol;

/// <summary>
/// Writes a message as the server's JSON routes do, byte for byte: in the order of field numbers, with the fields that hold their default
/// value, and without those that are absent.
/// </summary>
public static class WireJson
{
    /// <summary>What is kept in memory before it goes on to the stream.</summary>
    private const int MostPending = 1 << 16;

    // The routes answer application/json, never HTML, so that only what JSON itself reserves is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream stream, IMessage message)
    {
        using var writer = new Utf8JsonWriter(stream, Options);
        Write(writer, message);
    }

    /// <summary>Writes a message as part of something larger.</summary>
    public static void Write(Utf8JsonWriter writer, IMessage message)
    {
        writer.WriteStartObject();
        foreach (var field in message.Descriptor.Fields.InFieldNumberOrder())
        {
            if (field.HasPresence && !field.Accessor.HasValue(message)) continue;
            writer.WritePropertyName(field.JsonName);
            var value = field.Accessor.GetValue(message);
            if (field.IsRepeated) Write(writer, field, (IList)value);
            else Write(writer, field, value);
        }

        writer.WriteEndObject();
        if (writer.BytesPending > MostPending) writer.Flush();
    }

    private static void Write(Utf8JsonWriter writer, FieldDescriptor field, IList values)
    {
        writer.WriteStartArray();
        foreach (var value in values) Write(writer, field, value);
        writer.WriteEndArray();
    }

    /// <summary>The types of field that the contract has.</summary>
    private static void Write(Utf8JsonWriter writer, FieldDescriptor field, object value)
    {
        switch (field.FieldType)
        {
            case FieldType.Message:
                Write(writer, (IMessage)value);
                break;
            case FieldType.String:
                writer.WriteStringValue((string)value);
                break;
            case FieldType.Bool:
                writer.WriteBooleanValue((bool)value);
                break;
            case FieldType.Enum when field.EnumType.FindValueByNumber((int)value) is { } known:
                writer.WriteStringValue(known.Name);
                break;
            case FieldType.Enum or FieldType.Int32:
                writer.WriteNumberValue((int)value);
                break;
            case FieldType.Double:
                writer.WriteNumberValue((double)value);
                break;
            default:
                throw new NotSupportedException($"{field.FullName} is a {field.FieldType}, which the contract has not had so far.");
        }
    }
}
