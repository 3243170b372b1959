using System.Globalization;

namespace GoalRules;

/// <summary>
/// A period that is written as a code, the same in every language that is read: "Q3", "T3", "H1", "S1", "EOQ3", "FY26", "CY2026", "FY26Q3", "Q3FY26".
/// </summary>
/// <param name="Unit">A quarter or a half; null: a whole year.</param>
/// <param name="Ordinal">Which of its kind in the year; 0 for a whole year.</param>
/// <param name="Year">0 where none is named.</param>
internal readonly record struct PeriodCode(CalendarUnit? Unit, int Ordinal, int Year, YearKind Kind, bool IsEnd)
{
    private const int YearPrefix = 2;

    /// <returns>Null where a word is no such code.</returns>
    public static PeriodCode? Read(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 8) return null;
        if (word.Length == 4 && word.StartsWith("EOQ", StringComparison.OrdinalIgnoreCase)) return Part(word[2..]) is { } end ? end with { IsEnd = true } : null;
        if (word.Length == 2) return Part(word);
        if (YearOf(word) is { } whole) return whole;
        if (Part(word[^2..]) is { } last && YearOf(word[..^2]) is { } before) return last with { Year = before.Year, Kind = before.Kind };
        return Part(word[..2]) is { } first && YearOf(word[2..]) is { } behind ? first with { Year = behind.Year, Kind = behind.Kind } : null;
    }

    private static PeriodCode? Part(ReadOnlySpan<char> word) => (char.ToUpperInvariant(word[0]), word[1]) switch
    {
        ('Q' or 'T', >= '1' and <= '4') => new PeriodCode(CalendarUnit.Quarter, word[1] - '0', 0, YearKind.Unsaid, IsEnd: false),
        ('H' or 'S', '1' or '2') => new PeriodCode(CalendarUnit.Half, word[1] - '0', 0, YearKind.Unsaid, IsEnd: false),
        _ => null,
    };

    private static PeriodCode? YearOf(ReadOnlySpan<char> word)
    {
        var kind = word.StartsWith("FY", StringComparison.OrdinalIgnoreCase) ? YearKind.Fiscal : word.StartsWith("CY", StringComparison.OrdinalIgnoreCase) ? YearKind.Civil : YearKind.Unsaid;
        if (kind == YearKind.Unsaid || word.Length is not (4 or 6) || !int.TryParse(word[YearPrefix..], NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        return new PeriodCode(null, 0, word.Length == 4 ? 2000 + year : year, kind, IsEnd: false);
    }
}
