using System.Globalization;

namespace GoalRules;

/// <summary>How units are compared and numbers are written.</summary>
internal static class Units
{
    /// <summary>A number for a message: groups of three, and four decimals or, for a tiny number, four digits.</summary>
    public static string Show(double value) => value.ToString(Math.Abs(value) is > 0 and < 0.001 ? "G4" : "#,0.####", CultureInfo.InvariantCulture);

    public static string Number(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static bool Same(string left, string right) =>
        string.Equals(left.Trim(), right.Trim(), StringComparison.OrdinalIgnoreCase) || (IsPercent(left) && IsPercent(right));

    public static bool IsPercent(string unit) => unit.Trim().ToUpperInvariant() is "%" or "PERCENT" or "PER CENT" or "PERCENTAGE" or "POURCENTAGE" or "POUR CENT";
}
