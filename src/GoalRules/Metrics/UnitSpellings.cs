using System.Collections.Frozen;

namespace GoalRules;

/// <summary>Units that are written in several ways, for telling one unit from another.</summary>
internal static class UnitSpellings
{
    private static readonly FrozenDictionary<string, string> Usual = new[]
    {
        "percent, %, per cent, pct, percentage, pourcentage, pour cent, Prozent, por ciento, porcentaje",
        "pp, ppt, percentage points, percent points, % points, Prozentpunkte, points de pourcentage, puntos porcentuales",
        "points, pts, pt, Punkte, puntos",
        "EUR, €, euros",
        "GBP, £, pounds sterling",
        "count, #, number, no., Anzahl, Stück, nombre, número",
        "seconds, s, sec, secs, Sekunden, secondes, segundos",
        "minutes, min, mins, Minuten, minutos",
        "hours, h, hr, hrs, Stunden, Std., heures, horas",
        "days, d, Tage, jours, días",
        "weeks, wk, wks, w, Wochen, semaines, semanas",
        "months, mo, mos, Monate, mois, meses",
        "years, y, yr, yrs, Jahre, années, ans, años",
    }.Select(spellings => spellings.Split(", ")).SelectMany(spellings => spellings, (spellings, spelling) => (Spelling: FoldedText.Of(spelling), Usual: spellings[0]))
        .DistinctBy(pair => pair.Spelling, StringComparer.Ordinal) // "minutes" and "Minuten"
        .ToFrozenDictionary(pair => pair.Spelling, pair => pair.Usual, StringComparer.Ordinal);

    /// <summary>Signs and words that stand for one currency here and another there.</summary>
    private static readonly FrozenSet<string> Ambiguous = new[] { "$", "dollars", "¥", "pounds", "kr" }.Select(FoldedText.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The same for all spellings of a unit; empty where the unit is not known, or may be one of several.</summary>
    public static string Key(string unit)
    {
        var folded = FoldedText.Of(unit);
        if (Ambiguous.Contains(folded)) return "";
        if (Usual.TryGetValue(folded, out var usual)) return usual;
        // "% of orders": of what, the definition says.
        return folded.StartsWith("% ", StringComparison.Ordinal) || folded.StartsWith("percent ", StringComparison.Ordinal) ? "percent" : folded;
    }
}
