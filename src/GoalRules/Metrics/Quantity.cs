using System.Globalization;

namespace GoalRules;

/// <summary>A value with its unit, as it is shown in messages.</summary>
/// <param name="Value">The value; null prints as "nothing".</param>
/// <param name="Unit">The unit, as the caller wrote it; may be empty.</param>
public readonly record struct Quantity(double? Value, string Unit) : IFormattable
{
    public override string ToString() => ToString(format: null, CultureInfo.InvariantCulture);

    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (Value is not { } value) return "nothing";
        var number = format is null ? Units.Show(value) : value.ToString(format, CultureInfo.InvariantCulture);
        return string.IsNullOrEmpty(Unit) ? number : $"{number} {Unit}";
    }
}
