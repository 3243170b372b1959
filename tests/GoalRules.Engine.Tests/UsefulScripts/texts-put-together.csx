using System.Text;

[Rule("TST0003", "texts-put-together", Category.Alignment, Severity.Info, Message = "{0}")]
static Finding? Check(Team team)
{
    var byOwner = team.Goals.GroupBy(goal => goal.OwnerId ?? "nobody").ToDictionary(group => group.Key, group => group.Order(Comparer<Goal>.Create((a, b) => string.CompareOrdinal(a.Id, b.Id))).ToList());
    var text = new StringBuilder("Goals by owner: ");
    foreach (var (owner, goals) in byOwner.OrderBy(pair => pair.Key, StringComparer.Ordinal))
    {
        var line = owner + ": " + goals.Count + " of " + team.Goals.Count + ' ' + Share(goals.Count, team.Goals.Count);
        line += ' ';
        line += goals[0].Due;
        text.Append(line[..Math.Min(line.Length, 80)]).AppendJoin(", ", goals.Select(goal => goal.Weight)).Append((object)goals.Count);
        foreach (var (month, count) in Counted(goals.Select(goal => goal.Due?.Month ?? 0))) text.Append(month).Append('=').Append(count);
    }

    return byOwner.Count < 2 ? null : Finding.At(team.Location, text.ToString()[^40..] + string.Join('/', byOwner.Keys.ToArray()) + string.Concat(1, "a", team.Id));
}

static decimal Share(int part, int whole) => whole == 0 ? 0 : Math.Round(100m * part / whole);

static Dictionary<T, int> Counted<T>(IEnumerable<T> all) where T : notnull
{
    var counts = new Dictionary<T, int>();
    foreach (var one in all) counts[one] = counts.GetValueOrDefault(one) + 1;
    return counts;
}
