[Rule("TST0010", "milestones-bunched", Category.Achievability, Severity.Info, Message = "{0} of {1} milestones fall into {2}; spread them over the cycle")]
static Finding? Check(Goal goal)
{
    var byMonth = goal.Milestones
        .Where(milestone => milestone.Due is not null)
        .GroupBy(milestone => new Month(milestone.Due!.Value.Year, milestone.Due.Value.Month))
        .ToDictionary(group => group.Key, group => group.Count());
    if (byMonth.Count == 0) return null;
    var (busiest, count) = byMonth.MaxBy(pair => pair.Value);
    return count > 2 && count * 2 > goal.Milestones.Count ? Finding.At(goal.At("milestones"), count, goal.Milestones.Count, busiest) : null;
}

record struct Month(int Year, int Number) : IComparable<Month>
{
    public int CompareTo(Month other) => (Year, Number).CompareTo((other.Year, other.Number));

    public override string ToString() => $"{new DateOnly(Year, Number, 1):MMMM yyyy}";
}
