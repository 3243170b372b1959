namespace GoalRules;

/// <summary>Some days, the first and the last included.</summary>
public readonly record struct Period(DateOnly Start, DateOnly End)
{
    public static Period Of(DateOnly day) => new(day, day);

    internal static Period OfMonths(DateOnly start, int months) => new(start, start.AddMonths(months).AddDays(-1));
}
