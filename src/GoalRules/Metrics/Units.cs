using System.Globalization;

namespace GoalRules;

/// <summary>How units are compared and numbers are written.</summary>
internal static class Units
{
    /// <summary>A number for a message: groups of three, and four decimals or, for a tiny number, four digits.</summary>
    public static string Show(double value) => value switch
    {
        0 => "0", // a negative zero too
        > -0.001 and < 0.001 => value.ToString("G4", CultureInfo.InvariantCulture),
        _ => value.ToString("#,0.####", CultureInfo.InvariantCulture),
    };

    public static string Number(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static bool Same(string left, string right) =>
        string.Equals(left.Trim(), right.Trim(), StringComparison.OrdinalIgnoreCase) || (IsPercent(left) && IsPercent(right));

    public static bool IsPercent(string unit) => unit.Trim().ToUpperInvariant() is "%" or "PERCENT" or "PER CENT" or "PERCENTAGE" or "POURCENTAGE" or "POUR CENT";
}
