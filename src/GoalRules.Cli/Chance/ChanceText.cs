using System.Globalization;

namespace GoalRules.Cli;

/// <summary>How chances, and the targets that have them, read in a sentence.</summary>
internal static class ChanceText
{
    /// <summary>"about 3 in 10 (31 %)".</summary>
    public static string InWords(double chance) => chance switch
    {
        < 0.01 => "next to none (less than 1 %)",
        < 0.015 => "about 1 in 100 (1 %)",
        < 0.035 => $"about 1 in {Math.Round(1 / chance / 10) * 10:0} ({Percent(chance)})",
        < 0.075 => $"about 1 in 20 ({Percent(chance)})",
        > 0.99 => "next to certain (more than 99 %)",
        > 0.985 => "about 99 in 100 (99 %)",
        > 0.925 => $"about 19 in 20 ({Percent(chance)})",
        _ => $"about {InTen(chance)} ({Percent(chance)})",
    };

    /// <summary>"41 at 9 in 10, 44 at 7 in 10".</summary>
    /// <param name="targets">As they are written, by their chances.</param>
    public static string Targets(IReadOnlyCollection<(double Chance, string Target)> targets) => targets.Select(target => target.Target).Distinct(StringComparer.Ordinal).Count() == 1
        ? $"{targets.First().Target} at any chance"
        : string.Join(", ", targets.Select(target => $"{target.Target} at {InTen(target.Chance)}"));

    /// <summary>A computed value, to four digits.</summary>
    public static string Rounded(double value)
    {
        if (value == 0 || !double.IsFinite(value)) return Units.Show(value);
        var text = value.ToString("G4", CultureInfo.InvariantCulture);
        return Math.Abs(value) is >= 1e-4 and < 1e15 ? Units.Show(double.Parse(text, CultureInfo.InvariantCulture)) : text;
    }

    private static string InTen(double chance) => string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(Math.Round(chance * 10, MidpointRounding.AwayFromZero), 1, 9):0} in 10");

    private static string Percent(double chance) => string.Create(CultureInfo.InvariantCulture, $"{chance * 100:0} %");
}
