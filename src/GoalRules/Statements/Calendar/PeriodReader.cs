namespace GoalRules;

/// <summary>
/// Tells which days a date or a period means. Quarters and halves, and years that are called fiscal, are those of the organisation's
/// calendar; other years, and whatever the text calls a calendar year's, begin in January. What has no year is the one in the cycle, or
/// else the next one on or after the as-of date. "This quarter" and "the end of the quarter" are looked up from the as-of date, or from
/// the day of the cycle that is nearest to it; "next" and "within" always count from the as-of date.
/// </summary>
internal sealed class PeriodReader(DateOnly asOf, FiscalCalendar calendar, Cycle? cycle)
{
    /// <summary>29 February may be eight years away.</summary>
    private const int YearsAhead = 9;

    /// <returns>The days; of a period's end or beginning its last or first day. Null where they cannot be told.</returns>
    public Period? Read(TokenizedText text)
    {
        if (!IsOrdinary(asOf) || !IsOrdinary(cycle?.Start ?? asOf) || !IsOrdinary(cycle?.End ?? asOf)) return null;
        if (DayReader.Read(text) is { } day) return InYear(day.Year, year => day.InYear(year) is { } date ? Period.Of(date) : null);
        if (DatePhrase.Of(text) is not { } phrase || Whole(phrase) is not { } whole) return null;
        return phrase.Edge switch
        {
            PeriodEdge.Beginning => Period.Of(whole.Start),
            PeriodEdge.End => Period.Of(whole.End),
            _ => whole,
        };
    }

    /// <summary>Whether no sum of a day and a length of time can leave the calendar.</summary>
    private static bool IsOrdinary(DateOnly day) => day.Year is > 1000 and < 9000;

    private Period? Whole(DatePhrase phrase)
    {
        if (phrase is { Count: > 0, Unit: { } counted }) return Ahead(phrase.Count, counted);
        if (phrase.Month > 0) return InYear(phrase.Year, year => Period.OfMonths(new DateOnly(year, phrase.Month, 1), 1));
        if (phrase.Ordinal > 0) return Part(phrase);
        if (phrase.LastYear > 0) return Years(phrase);
        if (phrase.Year > 0) return CalendarOf(phrase).Part(phrase.Year, 1, months: 12);
        return (phrase.Unit ?? (phrase.YearKind == YearKind.Fiscal ? CalendarUnit.Year : null)) is { } unit ? Relative(phrase, unit) : null;
    }

    /// <summary>"Q3 2026", "second half".</summary>
    private Period? Part(DatePhrase phrase)
    {
        if (phrase.Unit is not (CalendarUnit.Quarter or CalendarUnit.Half) || (phrase.LastYear > 0 && !IsFiscalYear(phrase))) return null;
        if (phrase.Ordinal * Months(phrase.Unit.Value) > 12) return null; // "third half"
        return InYear(Math.Max(phrase.Year, phrase.LastYear), year => CalendarOf(phrase).Part(year, phrase.Ordinal, Months(phrase.Unit.Value)));
    }

    /// <summary>"2026-27": one fiscal year, or else all of both years and of those between.</summary>
    private Period Years(DatePhrase phrase) => IsFiscalYear(phrase)
        ? calendar.Part(phrase.LastYear, 1, months: 12)
        : new Period(FiscalCalendar.Civil.Part(phrase.Year, 1, months: 12).Start, FiscalCalendar.Civil.Part(phrase.LastYear, 1, months: 12).End);

    private bool IsFiscalYear(DatePhrase phrase) => !calendar.IsCivil && phrase.YearKind != YearKind.Civil && phrase.LastYear == phrase.Year + 1;

    /// <summary>"this quarter", "next month", "end of the year".</summary>
    private Period? Relative(DatePhrase phrase, CalendarUnit unit)
    {
        if (unit == CalendarUnit.Cycle) return !phrase.IsNext && cycle is { Start: { } start, End: { } end } ? new Period(start, end) : null;
        var now = phrase.IsNext ? asOf : NearestInCycle();
        if (unit == CalendarUnit.Week)
        {
            var monday = now.AddDays(-(((int)now.DayOfWeek + 6) % 7) + (phrase.IsNext ? 7 : 0));
            return new Period(monday, monday.AddDays(6));
        }

        if (Months(unit) is not (> 0 and var months)) return null;
        var current = CalendarOf(phrase).PartWith(now, months);
        return phrase.IsNext ? Period.OfMonths(current.Start.AddMonths(months), months) : current;
    }

    /// <summary>"within 90 days", "the next 6 months".</summary>
    private Period? Ahead(int count, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Cycle => null,
        CalendarUnit.Day => new Period(asOf, asOf.AddDays(count)),
        CalendarUnit.Week => new Period(asOf, asOf.AddDays(7 * count)),
        _ => new Period(asOf, asOf.AddMonths(Months(unit) * count)),
    };

    private FiscalCalendar CalendarOf(DatePhrase phrase) =>
        phrase.YearKind != YearKind.Civil && (phrase.YearKind == YearKind.Fiscal || phrase.Unit is CalendarUnit.Quarter or CalendarUnit.Half) ? calendar : FiscalCalendar.Civil;

    private Period? InYear(int year, Func<int, Period?> of)
    {
        if (year > 0) return of(year);
        if (cycle is { Start: { } start, End: { } end } && From(start, of) is { } within && within.Start <= end) return within;
        return From(asOf, of);
    }

    /// <summary>The first of its kind that has not ended before a day.</summary>
    private static Period? From(DateOnly day, Func<int, Period?> of)
    {
        for (var year = day.Year; year <= day.Year + YearsAhead; year++)
        {
            if (of(year) is { } period && period.End >= day) return period;
        }

        return null;
    }

    private DateOnly NearestInCycle() => asOf < cycle?.Start ? cycle.Start.Value : asOf > cycle?.End ? cycle.End.Value : asOf;

    private static int Months(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Month => 1,
        CalendarUnit.Quarter => 3,
        CalendarUnit.Half => 6,
        CalendarUnit.Year => 12,
        _ => 0,
    };
}
