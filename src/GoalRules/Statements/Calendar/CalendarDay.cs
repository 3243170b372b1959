namespace GoalRules;

/// <summary>A day as a text gives it.</summary>
/// <param name="Year">0 where the text names none.</param>
internal readonly record struct CalendarDay(int Year, int Month, int Day)
{
    private const int LeapYear = 2024;

    /// <returns>Null where there is no such day in any such year.</returns>
    public static CalendarDay? Of(int year, int month, int day) =>
        year is >= 0 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year == 0 ? LeapYear : year, month) ? new CalendarDay(year, month, day) : null;

    /// <summary>The day in a year, where the text names none; null where that year has no such day.</summary>
    public DateOnly? InYear(int year)
    {
        var given = Year > 0 ? Year : year;
        return Day <= DateTime.DaysInMonth(given, Month) ? new DateOnly(given, Month, Day) : null;
    }
}
