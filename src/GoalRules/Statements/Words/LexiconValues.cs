using System.Globalization;

namespace GoalRules;

/// <summary>The sections of a lexicon whose words have a value: <c>million = 1000000</c>, <c>trimestre = quarter</c>.</summary>
internal static class LexiconValues
{
    private static readonly Dictionary<string, (Func<string, bool> Fits, string Form)> Sections = new(StringComparer.Ordinal)
    {
        ["months"] = (value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12, "a number from 1 to 12"),
        ["number-words"] = (IsCount, "a whole number"),
        ["ordinals"] = (IsCount, "a whole number"),
        ["number-scales"] = (IsFactor, "a number above 0"),
        ["multiples"] = (IsFactor, "a number above 0"),
        ["fractions"] = (IsFactor, "a number above 0"),
        ["calendar-units"] = Names<CalendarUnit>(),
        ["edge"] = Names<PeriodEdge>(),
        ["period-adjectives"] = Names<PeriodPlace>(),
        ["fiscal-year"] = Names<YearKind>(),
    };

    /// <summary>What is wrong with an entry of a section; null where nothing is.</summary>
    public static string? Problem(string section, string entry)
    {
        if (!Sections.TryGetValue(section, out var values)) return null;
        var (word, value) = Split(entry);
        return word.Length > 0 && values.Fits(value) ? null : $"must be a word, '=' and {values.Form}";
    }

    public static (string Word, string Value) Split(string entry) =>
        entry.IndexOf('=') is > 0 and var at ? (entry[..at].TrimEnd(), entry[(at + 1)..].TrimStart()) : (entry, "");

    public static int Count(string value) => int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture);

    public static double Factor(string value) => double.Parse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    public static T Name<T>(string value)
        where T : struct, Enum => Enum.Parse<T>(value, ignoreCase: true);

    private static bool IsCount(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsFactor(string value) => double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor) && factor > 0 && double.IsFinite(factor);

    private static (Func<string, bool> Fits, string Form) Names<T>()
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>();
        return (value => names.Contains(value, StringComparer.OrdinalIgnoreCase), $"one of {string.Join(", ", names).ToLowerInvariant()}");
    }
}
