using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace GoalRules.Engine;

/// <summary>Reads nothing itself, and refuses what does not have the shape that is wanted, in words that speak of YAML and not of .NET.</summary>
internal sealed class YamlShapes : INodeDeserializer
{
    /// <exception cref="YamlException">Something of another shape comes next.</exception>
    public bool Deserialize(IParser reader, Type expectedType, Func<IParser, Type, object?> nestedObjectDeserializer, out object? value, ObjectDeserializer rootDeserializer)
    {
        value = null;
        var (wanted, fits) = Shape(Nullable.GetUnderlyingType(expectedType) ?? expectedType, reader.Current);
        if (!fits) throw new YamlException(reader.Current!.Start, reader.Current.End, $"{Named(reader.Current)} stands where {wanted} is wanted");
        return false;
    }

    private static (string Wanted, bool Fits) Shape(Type type, ParsingEvent? next)
    {
        if (type == typeof(double) || type == typeof(int)) return ("a number", next is Scalar);
        if (type == typeof(bool)) return ("true or false", next is Scalar);
        if (type.IsEnum || type == typeof(string) || type == typeof(Statement)) return ("a text", next is Scalar);
        if (type == typeof(DateOnly)) return ("a date", next is Scalar);
        return type.IsGenericType ? ("a list", next is SequenceStart) : ($"a mapping with the fields of {type.Name}", next is MappingStart);
    }

    private static string Named(ParsingEvent found) => found switch
    {
        Scalar scalar => $"'{scalar.Value}'",
        SequenceStart => "a list",
        _ => "a mapping",
    };
}
