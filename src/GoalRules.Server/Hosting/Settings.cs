using System.ComponentModel;
using System.Reflection;

namespace GoalRules.Server;

/// <summary>Reads the section <c>GoalRules</c> of the configuration, and refuses what is no setting or has no value that could be meant.</summary>
internal static class Settings
{
    /// <exception cref="InvalidConfigurationException">There is no such setting, or what it is given is none of its values.</exception>
    public static GoalRulesOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(GoalRulesOptions.Section);
        Check(section, typeof(GoalRulesOptions));
        return section.Get<GoalRulesOptions>() ?? new GoalRulesOptions();
    }

    private static void Check(IConfigurationSection section, Type options)
    {
        var settings = options.GetProperties(BindingFlags.Public | BindingFlags.Instance).ToDictionary(setting => setting.Name, setting => setting.PropertyType, StringComparer.OrdinalIgnoreCase);
        foreach (var given in section.GetChildren())
        {
            if (!settings.TryGetValue(given.Key, out var type)) throw new InvalidConfigurationException($"There is no setting {given.Path}; {section.Path} has {string.Join(", ", settings.Keys.Order(StringComparer.Ordinal))}.");
            if (type.IsClass && type != typeof(string)) Group(given, type);
            else Value(given, type);
        }
    }

    private static void Group(IConfigurationSection given, Type options)
    {
        if (given.Value is { Length: > 0 }) throw new InvalidConfigurationException($"{given.Path} is a group of settings; write one of them, such as {given.Path}:{options.GetProperties()[0].Name}.");
        Check(given, options);
    }

    private static void Value(IConfigurationSection given, Type type)
    {
        if (given.GetChildren().FirstOrDefault() is { } below) throw new InvalidConfigurationException($"There is no setting {below.Path}; {given.Path} has one value.");
        var (own, isOptional) = Nullable.GetUnderlyingType(type) is { } underlying ? (underlying, true) : (type, false);
        if (given.Value is { } value && !(isOptional && value.Length == 0) && !IsValue(value, own)) throw new InvalidConfigurationException($"{given.Path} is '{value}'; write {Values(own)}.");
    }

    private static bool IsValue(string value, Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type).Contains(value, StringComparer.OrdinalIgnoreCase);
        try
        {
            TypeDescriptor.GetConverter(type).ConvertFromInvariantString(value);
            return true;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException)
        {
            return false;
        }
    }

    private static string Values(Type type) =>
        type.IsEnum ? string.Join(" or ", Enum.GetNames(type))
        : type == typeof(bool) ? "true or false"
        : type == typeof(TimeSpan) ? "a time such as 00:01:00"
        : FormattableString.Invariant($"a whole number, at most {type.GetField(nameof(int.MaxValue))!.GetValue(null):N0}");
}
