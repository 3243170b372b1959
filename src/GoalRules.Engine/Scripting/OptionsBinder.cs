using System.Globalization;
using System.Reflection;

namespace GoalRules.Engine;

/// <summary>Fills a script's <c>record Options</c> from the manifest; what the manifest leaves out keeps the record's default.</summary>
internal static class OptionsBinder
{
    public static object? Create(Type options, RuleSettings? settings, string rule, List<PackError> errors)
    {
        var constructor = ConstructorOf(options);
        var parameters = constructor.GetParameters();
        var before = errors.Count;
        var given = settings?.Options ?? new Dictionary<string, OptionValue>(StringComparer.Ordinal);
        foreach (var (name, value) in given)
        {
            if (!Array.Exists(parameters, parameter => NameOf(parameter) == name))
                Add(value, $"rule '{rule}' has no option '{name}'; it has {string.Join(", ", parameters.Select(NameOf))}");
        }

        var arguments = new object?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            if (given.TryGetValue(NameOf(parameter), out var value))
            {
                if (Convert(value, parameter.ParameterType) is { } converted) arguments[i] = converted;
                else Add(value, $"option '{NameOf(parameter)}' of rule '{rule}' must be {Describe(parameter.ParameterType)}, not '{string.Join(", ", value.Texts)}'");
            }
            else if (parameter.HasDefaultValue)
            {
                arguments[i] = DefaultOf(parameter);
            }
            else
            {
                errors.Add((settings?.Place ?? new YamlPlace(Manifest.FileName, 0, 0)).Error($"option '{NameOf(parameter)}' of rule '{rule}' has no default in the script and no value here; give it one"));
            }
        }

        return errors.Count == before ? Invoke(constructor, arguments, settings, rule, errors) : null;

        void Add(OptionValue value, string problem) => errors.Add(value.Place.Error(problem));
    }

    private static object? Invoke(ConstructorInfo constructor, object?[] arguments, RuleSettings? settings, string rule, List<PackError> errors)
    {
        try
        {
            return constructor.Invoke(arguments);
        }
        catch (TargetInvocationException e) when (e.InnerException is not RuleStoppedException)
        {
            errors.Add((settings?.Place ?? new YamlPlace(Manifest.FileName, 0, 0)).Error($"the options of rule '{rule}' are refused by its script: {e.InnerException!.Message}"));
            return null;
        }
    }

    /// <summary>Reflection gives the default of an optional enum as its number.</summary>
    private static object? DefaultOf(ParameterInfo parameter) =>
        parameter.DefaultValue is { } value && Nullable.GetUnderlyingType(parameter.ParameterType) is { IsEnum: true } choice ? Enum.ToObject(choice, value) : parameter.DefaultValue;

    /// <returns>The options that a rule has, with the values that hold.</returns>
    public static IReadOnlyList<RuleOption> List(object options) =>
    [
        .. from parameter in ConstructorOf(options.GetType()).GetParameters()
           let value = options.GetType().GetProperty(parameter.Name!)?.GetValue(options)
           select new RuleOption(NameOf(parameter), Describe(parameter.ParameterType), parameter.HasDefaultValue ? Show(DefaultOf(parameter)) : "", Show(value)),
    ];

    private static ConstructorInfo ConstructorOf(Type options) => options.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;

    private static string Show(object? value) => value switch
    {
        null => "none",
        string text => text,
        bool flag => flag ? "true" : "false",
        System.Collections.IEnumerable items => string.Join(", ", items.Cast<object>().Select(Show)),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string NameOf(ParameterInfo parameter) => char.ToLowerInvariant(parameter.Name![0]) + parameter.Name[1..];

    private static object? Convert(OptionValue value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (ElementOf(type) is { } element)
        {
            var items = value.Texts.Select(text => Convert(text, element)).ToArray();
            if (items.Contains(null)) return null;
            var array = Array.CreateInstance(element, items.Length);
            items.CopyTo(array, 0);
            return array;
        }

        return value.IsList ? null : Convert(value.Texts[0], type);
    }

    private static object? Convert(string text, Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.String => text,
        TypeCode.Boolean => text switch { "true" => true, "false" => false, _ => null },
        _ when type.IsEnum => Enum.TryParse(type, text, ignoreCase: true, out var choice) && Enum.IsDefined(type, choice) ? choice : null,
        TypeCode.Int32 => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null,
        TypeCode.Double => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null,
        _ => null,
    };

    private static Type? ElementOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(IReadOnlyList<>) || open == typeof(IEnumerable<>)) ? type.GenericTypeArguments[0]
        : null;

    private static string Describe(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (ElementOf(type) is { } element) return $"a list, each item {Describe(element)}";
        return Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => "true or false",
            _ when type.IsEnum => $"one of {string.Join(", ", Enum.GetNames(type))}",
            TypeCode.Int32 => "a whole number",
            TypeCode.Double => "a number",
            _ => "a text",
        };
    }
}
