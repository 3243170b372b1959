namespace GoalRules;

/// <summary>How far two values of an evenly spaced series lie apart: some days, or some months.</summary>
/// <param name="Days">0 where it is months.</param>
/// <param name="Months">0 where it is days.</param>
internal readonly record struct StepLength(int Days, int Months)
{
    private const double DaysOfMonth = 365.25 / 12;

    /// <summary>After how many steps a season comes again; 1 where there is none.</summary>
    public int Season => this switch
    {
        { Days: 1 } => 7,
        { Months: 1 } => 12,
        { Months: 3 } => 4,
        _ => 1,
    };

    public double InDays => Days + (Months * DaysOfMonth);

    public static StepLength Of(Frequency frequency) => frequency switch
    {
        Frequency.Daily => new StepLength(1, 0),
        Frequency.Weekly => new StepLength(7, 0),
        Frequency.Monthly => new StepLength(0, 1),
        Frequency.Quarterly => new StepLength(0, 3),
        _ => new StepLength(0, 12),
    };

    /// <summary>The days, whole weeks or whole months, a year where it is close to one, that come nearest to a gap between two observations.</summary>
    public static StepLength Nearest(int days)
    {
        if (days < 5) return new StepLength(Math.Max(days, 1), 0);
        if (days < 25) return new StepLength(7 * (int)Math.Round(days / 7.0), 0);
        var months = (int)Math.Round(days / DaysOfMonth);
        return new StepLength(0, Math.Max(months is 11 or 13 ? 12 : months, 1));
    }

    /// <summary>How many steps lie between two days; a part of one where they are not evenly apart.</summary>
    public double Between(DateOnly from, DateOnly to) => Days > 0 ? (to.DayNumber - from.DayNumber) / (double)Days : (MonthsAt(to) - MonthsAt(from)) / Months;

    /// <summary>How many whole steps come nearest to the way between two days.</summary>
    public int Whole(DateOnly from, DateOnly to) => (int)Math.Floor(Between(from, to) + 0.5);

    /// <summary>The day some steps later; the end of a month where it begins at one.</summary>
    public DateOnly After(DateOnly day, int steps)
    {
        if (Days > 0) return DateOnly.FromDayNumber((int)Math.Min(day.DayNumber + ((long)Days * steps), DateOnly.MaxValue.DayNumber));
        var left = ((DateOnly.MaxValue.Year - day.Year) * 12) + DateOnly.MaxValue.Month - day.Month;
        var later = day.AddMonths((int)Math.Min((long)Months * steps, left));
        return day.Day == DateTime.DaysInMonth(day.Year, day.Month) ? new DateOnly(later.Year, later.Month, DateTime.DaysInMonth(later.Year, later.Month)) : later;
    }

    public StepLength Times(int count) => new(Days * count, Months * count);

    private static double MonthsAt(DateOnly day) => (day.Year * 12) + day.Month + (day.Day / (double)DateTime.DaysInMonth(day.Year, day.Month));
}
