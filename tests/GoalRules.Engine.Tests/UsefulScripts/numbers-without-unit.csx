[Rule("TST0008", "numbers-without-unit", Category.Specificity, Severity.Info, Message = "{0}: {1} of its {2} numbers have no unit, so {3}")]
static Finding? Check(Goal goal)
{
    List<string> bare = [];
    int all = 0;
    foreach (var amount in goal.Statement.Amounts)
    {
        all++;
        if (amount is { Unit.Length: 0, Value: { } value } && !IsYear(value)) bare.Add(value.ToString("0.##"));
    }

    return bare switch
    {
        [] => null,
        [var only] => Finding.At(goal.Statement.Location, goal.Id, 1, all, $"nobody knows what {only} counts"),
        [var first, .., var last] => Finding.At(goal.Statement.Location, goal.Id, bare.Count, all, $"nobody knows what {first} to {last} count"),
    };

    static bool IsYear(double value) => value is >= 1990 and <= 2100 && Math.Abs(value - Math.Round(value)) < 1e-9;
}
