// How a portfolio is spread over levels, drawn as a little table.
[Rule("TST0020", "portfolio-out-of-balance", Category.Alignment, Severity.Info, Message = "{0}")]
static Finding? Check(Submission submission)
{
    var levels = new[] { GoalLevel.Company, GoalLevel.Department, GoalLevel.Team, GoalLevel.Individual };
    var lookup = submission.Goals.Where(goal => !goal.IsClosed).ToLookup(goal => goal.Level);
    var rows = levels.Select(level => new Row(level.ToString(), lookup[level].Count())).ToArray();
    if (rows.Sum(row => row.Count) < 10) return null;
    var most = rows.Max(row => row.Count);
    var heavy = rows.Where(row => row.Count == most).Select(row => row.Name).Last();
    Func<Row, string> draw = row => $"{row.Name,-12}{new string('#', Math.Min(40, row.Count))} {row.Percent(most):P0}";
    var table = string.Join("\n", rows.Select(draw));
    return most > 5 * Math.Max(1, rows.Min(row => row.Count)) ? Finding.At(submission.Location, $"most goals are at level {heavy}:\n{table}") : null;
}

sealed record Row(string Name, int Count)
{
    public double Percent(int of) => of == 0 ? 0 : 1.0 * Count / of;

    public static bool operator >(Row left, Row right) => left.Count > right.Count;

    public static bool operator <(Row left, Row right) => left.Count < right.Count;
}
