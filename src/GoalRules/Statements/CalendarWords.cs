namespace GoalRules;

/// <summary>
/// What the words of the calendar mean, in the languages that have a lexicon. The lexicon only knows that a word is such a word; one that a
/// pack has added is not known here, so that its period stays unknown rather than wrong.
/// </summary>
internal static class CalendarWords
{
    /// <param name="word">In lower case, as for all of these.</param>
    public static CalendarUnit? UnitOf(string word) => word switch
    {
        "day" or "days" or "jour" or "jours" => CalendarUnit.Day,
        "week" or "weeks" or "semaine" or "semaines" => CalendarUnit.Week,
        "month" or "months" or "mois" => CalendarUnit.Month,
        "quarter" or "quarters" or "eoq" or "trimestre" or "trimestres" => CalendarUnit.Quarter,
        "half" or "semester" or "semestre" => CalendarUnit.Half,
        "year" or "years" or "eoy" or "fy" or "an" or "ans" or "année" or "années" or "exercice" => CalendarUnit.Year,
        "cycle" or "period" or "période" => CalendarUnit.Cycle,
        _ => null,
    };

    public static PeriodEdge? EdgeOf(string word) => word switch
    {
        "end" or "close" or "eo" or "eoq" or "eoy" or "fin" => PeriodEdge.End,
        "beginning" or "début" => PeriodEdge.Beginning,
        _ => null,
    };

    public static int? OrdinalOf(string word) => word switch
    {
        "first" or "1st" or "premier" or "première" or "1er" or "1re" => 1,
        "second" or "2nd" or "deuxième" or "2e" => 2,
        "third" or "3rd" or "troisième" or "3e" => 3,
        "fourth" or "4th" or "quatrième" or "4e" => 4,
        _ => null,
    };

    public static bool IsNext(string word) => word is "next" or "coming" or "prochain" or "prochaine" or "prochains" or "prochaines";

    public static bool IsThis(string word) => word is "this" or "current" or "ce" or "cet" or "cette";

    public static bool IsFiscal(string word) => word is "fy" or "fiscal" or "exercice" or "financier" or "financière";

    public static bool IsCivil(string word) => word is "cy" or "calendar";
}

/// <summary>What calendars count in.</summary>
internal enum CalendarUnit
{
    Day,
    Week,
    Month,
    Quarter,
    Half,
    Year,

    /// <summary>The submission's cycle.</summary>
    Cycle,
}

/// <summary>A day at which a period begins or ends.</summary>
internal enum PeriodEdge
{
    Beginning,
    End,
}
