namespace GoalRules;

/// <summary>When the organisation's years begin. A fiscal year is called after the calendar year in which it ends.</summary>
/// <param name="FirstMonth">The month in which a fiscal year begins, 1 to 12.</param>
public sealed record FiscalCalendar(int FirstMonth)
{
    /// <summary>The years of the calendar on the wall.</summary>
    internal static FiscalCalendar Civil { get; } = new(FirstMonth: 1);

    /// <summary>Whether a fiscal year is an ordinary year.</summary>
    internal bool IsCivil => FirstMonth == 1;

    /// <summary>A year, half or quarter by its number.</summary>
    /// <param name="months">How long it is: 12, 6 or 3 months.</param>
    internal Period Part(int year, int number, int months) => Period.OfMonths(new DateOnly(IsCivil ? year : year - 1, FirstMonth, 1).AddMonths((number - 1) * months), months);

    /// <summary>The year, half, quarter or month that a day belongs to.</summary>
    /// <param name="months">How long it is: 12, 6, 3 months or 1.</param>
    internal Period PartWith(DateOnly day, int months)
    {
        var intoYear = (day.Month - FirstMonth + 12) % 12;
        return Period.OfMonths(new DateOnly(day.Year, day.Month, 1).AddMonths(-(intoYear % months)), months);
    }
}
