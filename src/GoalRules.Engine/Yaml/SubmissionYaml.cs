using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GoalRules.Engine;

/// <summary>Reads a submission from YAML (or JSON, which is YAML), with the field names of the wire's JSON mapping.</summary>
public static class SubmissionYaml
{
    /// <summary>What a text has to be to be a submission.</summary>
    internal const string Form = "a submission is one mapping; begin with 'goals:', 'metrics:' or another of its lists";

    private static readonly MethodInfo MapList = typeof(SubmissionYaml).GetMethod(nameof(Map), BindingFlags.Static | BindingFlags.NonPublic)!;

    private static readonly IDeserializer Deserializer = Build();

    /// <exception cref="InvalidYamlException">The text is no submission; the exception says where and why.</exception>
    public static Submission Read(string yaml)
    {
        var submission = new Submission();
        YamlText.Guarded(yaml, parser => submission = Read(new PresentFields(parser)));
        return submission;
    }

    private static Submission Read(PresentFields yaml)
    {
        yaml.Consume<StreamStart>();
        if (!yaml.TryConsume<DocumentStart>(out _)) return new Submission();
        if (!yaml.Accept<MappingStart>(out _)) throw new YamlException(yaml.Current!.Start, yaml.Current.End, Form);
        var submission = Deserializer.Deserialize<Submission>(yaml);
        yaml.Consume<DocumentEnd>();
        return yaml.Accept<DocumentStart>(out var second) ? throw new YamlException(second.Start, second.End, YamlText.SecondDocument) : submission;
    }

    private static IDeserializer Build()
    {
        var lists = new HashSet<Type>();
        var builder = new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .WithDuplicateKeyChecking()
            .WithEnforceNullability()
            .WithTypeConverter(new StatementConverter())
            .WithTypeConverter(new DateConverter())
            .WithTypeConverter(new NumberConverter())
            .WithTypeConverter(new EnumConverter())
            .WithNodeDeserializer(new YamlShapes(), where => where.OnTop())
            .WithTypeInspector(fields => new KnownFields(fields));
        const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly;
        foreach (var property in typeof(Submission).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties(Declared)))
        {
            if (property.IsDefined(typeof(JsonIgnoreAttribute)))
                builder.WithAttributeOverride(property.DeclaringType!, property.Name, new YamlIgnoreAttribute());
            else if (property.GetCustomAttribute<JsonPropertyNameAttribute>() is { } name)
                builder.WithAttributeOverride(property.DeclaringType!, property.Name, new YamlMemberAttribute { Alias = name.Name, ApplyNamingConventions = false });
            if (property.PropertyType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
                lists.Add(list);
        }

        // The library knows how to fill a List<T>, and takes it for an IReadOnlyList<T> only where it is told to.
        foreach (var list in lists) MapList.MakeGenericMethod(list.GenericTypeArguments).Invoke(null, [builder]);
        return builder.Build();
    }

    private static void Map<T>(DeserializerBuilder builder) => builder.WithTypeMapping<IReadOnlyList<T>, List<T>>();

    private static T Scalar<T>(IParser parser, string form, Func<string, T?> read)
        where T : class
    {
        var scalar = parser.Consume<Scalar>();
        return read(scalar.Value) ?? throw new YamlException(scalar.Start, scalar.End, $"'{scalar.Value}' is not {form}");
    }

    private sealed class StatementConverter : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(Statement);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) =>
            Scalar(parser, "a text", text => (Statement)text);

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => throw new NotSupportedException();
    }

    private sealed class DateConverter : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(DateOnly) || type == typeof(DateOnly?);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) =>
            Scalar(parser, "a date; write it as YYYY-MM-DD", text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? (object)date : null);

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => throw new NotSupportedException();
    }

    private sealed class NumberConverter : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(double) || type == typeof(double?) || type == typeof(int) || type == typeof(int?);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(int)
            ? Scalar(parser, "a whole number", text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? (object)number : null)
            : Scalar(parser, "a number; write digits with a point before decimals, such as 12.5", text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? (object)number : null);

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => throw new NotSupportedException();
    }

    /// <summary>Enum values as the wire writes them: KEY_RESULT.</summary>
    private sealed class EnumConverter : IYamlTypeConverter
    {
        public bool Accepts(Type type) => (Nullable.GetUnderlyingType(type) ?? type).IsEnum;

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer)
        {
            var names = Enum.GetNames(Nullable.GetUnderlyingType(type) ?? type).ToDictionary(WireName, StringComparer.Ordinal);
            return Scalar(parser, $"one of {string.Join(", ", names.Keys)}", text => names.TryGetValue(text, out var name) ? Enum.Parse(Nullable.GetUnderlyingType(type) ?? type, name) : null);
        }

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => throw new NotSupportedException();

        private static string WireName(string name)
        {
            var wire = new StringBuilder();
            foreach (var c in name)
            {
                if (char.IsUpper(c) && wire.Length > 0) wire.Append('_');
                wire.Append(char.ToUpperInvariant(c));
            }

            return wire.ToString();
        }
    }
}
