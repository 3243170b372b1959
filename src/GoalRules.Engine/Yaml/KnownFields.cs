using YamlDotNet.Serialization;

namespace GoalRules.Engine;

/// <summary>Says which fields there are where somebody writes one that there is not.</summary>
internal sealed class KnownFields(ITypeInspector fields) : ITypeInspector
{
    public string GetEnumName(Type enumType, string name) => fields.GetEnumName(enumType, name);

    public string GetEnumValue(object enumValue) => fields.GetEnumValue(enumValue);

    public bool HasParseMethod(Type type) => fields.HasParseMethod(type);

    public object? Parse(string value, Type type) => fields.Parse(value, type);

    public IEnumerable<IPropertyDescriptor> GetProperties(Type type, object? container) => fields.GetProperties(type, container);

    /// <exception cref="FormatException">There is no such field.</exception>
    public IPropertyDescriptor GetProperty(Type type, object? container, string name, bool ignoreUnmatched, bool caseInsensitivePropertyMatching)
    {
        var known = GetProperties(type, container);
        return known.FirstOrDefault(field => field.Name == name) ?? throw new FormatException($"'{name}' is not a field of {type.Name}; {Remedy(name, [.. known.Select(field => field.Name)])}");
    }

    private static string Remedy(string name, string[] known)
    {
        if (name == "<<") return "other mappings cannot be merged in, so write its fields out";
        return EditDistance.Nearest(name, known) is { } meant ? $"did you mean '{meant}'?" : $"it has {string.Join(", ", known)}";
    }
}
