[Rule("TST0004", "due-on-weekend", Category.Specificity, Severity.Hint, Message = "{0:O} is a {1}, on which nobody will check it; take {2:dd MMMM yyyy}")]
static Finding? Check(Goal goal) => goal.Due is { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } due
    ? Finding.At(goal.At("due", $"{due:yyyy-MM-dd}"), due, $"{due.DayOfWeek}", NextWorkday(due)).WithFix("Move it to the next workday", goal.At("due", $"{due:O}"), $"{NextWorkday(due):O}")
    : null;

static DateOnly NextWorkday(DateOnly day)
{
    do
    {
        day = day.AddDays(1);
    }
    while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || IsHoliday(day));

    return day;
}

static bool IsHoliday(DateOnly day) => (day.Month, day.Day) switch
{
    (1, 1) or (5, 1) or (12, 25) or (12, 26) => true,
    _ => day == Easter(day.Year).AddDays(1),
};

static DateOnly Easter(int year)
{
    int a = year % 19, b = year / 100, c = year % 100;
    int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    var (month, day) = Math.DivRem(h + l - 7 * m + 114, 31);
    return new DateOnly(year, month, day + 1);
}
