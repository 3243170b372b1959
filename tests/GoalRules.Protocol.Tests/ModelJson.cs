using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace GoalRules.Protocol.Tests;

/// <summary>The model as JSON: what callers set, by the names that its records declare, and nothing that is computed.</summary>
internal static class ModelJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper), new StatementText() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatIsComputed } },
    };

    public static JsonNode Of(Submission submission) => JsonSerializer.SerializeToNode(submission, Options)!;

    /// <summary>The names of the properties that callers set.</summary>
    public static Dictionary<string, Type> Properties(Type record) =>
        Options.GetTypeInfo(record).Properties.ToDictionary(property => property.Name, property => property.PropertyType, StringComparer.Ordinal);

    private static void LeaveOutWhatIsComputed(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].AttributeProvider is not PropertyInfo { SetMethod.IsPublic: true }) type.Properties.RemoveAt(i);
        }
    }

    private sealed class StatementText : JsonConverter<Statement>
    {
        public override Statement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Statement value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
    }
}
