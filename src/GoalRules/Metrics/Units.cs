using System.Globalization;

namespace GoalRules;

/// <summary>How units are compared and numbers are written.</summary>
internal static class Units
{
    /// <summary>A number for a message: groups of three, and four decimals or, for a tiny number, four digits.</summary>
    public static string Show(double value) => value switch
    {
        0 => "0", // a negative zero too
        > -1e15 and < 1e15 when value == Math.Truncate(value) => ((long)value).ToString("N0", CultureInfo.InvariantCulture),
        > -0.001 and < 0.001 => value.ToString("G4", CultureInfo.InvariantCulture),
        _ => value.ToString("#,0.####", CultureInfo.InvariantCulture),
    };

    public static string Number(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static bool Same(string left, string right) =>
        string.Equals(left.Trim(), right.Trim(), StringComparison.OrdinalIgnoreCase) || (IsPercent(left) && IsPercent(right));

    /// <summary>What units that are the same have in common.</summary>
    public static string Key(string unit) => IsPercent(unit) ? "%" : unit.Trim().ToUpperInvariant();

    /// <summary>Whether a noun and a unit are the same but for an ending: "day" and "days", "min" and "minutes".</summary>
    public static bool SameNoun(string noun, string unit) =>
        unit.Trim().Length > 1 && (noun.StartsWith(unit.Trim(), StringComparison.OrdinalIgnoreCase) || unit.Trim().StartsWith(noun, StringComparison.OrdinalIgnoreCase));

    public static bool MayBePoints(string unit) => unit.Contains("point", StringComparison.OrdinalIgnoreCase) || unit.Contains("pp", StringComparison.OrdinalIgnoreCase) || unit.Contains('%');

    /// <summary>An ISO 4217 code, by its form.</summary>
    public static bool IsCurrency(string unit) => unit.Length == 3 && !unit.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    /// <summary>How far a number may be off that was rounded to the digits it shows; a long row of zeros counts as rounding too, up to 0.5 %.</summary>
    public static double Rounding(double value)
    {
        var decimals = Number(value) is var text && text.IndexOf('.') is var point and >= 0 ? text.Length - point - 1 : 0;
        var zeros = 0;
        for (var rest = Math.Abs(value); rest >= 10 && rest % 10 == 0; rest /= 10) zeros++;
        return Math.Max(0.5 * Math.Pow(10, -decimals), Math.Min(0.5 * Math.Pow(10, zeros), 0.005 * Math.Abs(value))) * (1 + 1e-9);
    }

    public static bool IsPercent(string unit) => unit.Trim().ToUpperInvariant() is "%" or "PERCENT" or "PER CENT" or "PERCENTAGE" or "POURCENTAGE" or "POUR CENT";
}
