[Rule("TST0003", "uneven-workload", Category.Alignment, Severity.Info, Message = "{0} holds {1} of the team's {2} goals ({3}); share them out")]
static IEnumerable<Finding> Check(Team team, Options options)
{
    var counts = new Dictionary<string, int>(StringComparer.Ordinal);
    foreach (var goal in team.Goals)
    {
        var owner = goal.OwnerId ?? "nobody";
        counts[owner] = counts.TryGetValue(owner, out var count) ? count + 1 : 1;
    }

    var total = counts.Values.Sum();
    foreach (var (owner, count) in counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
    {
        var share = (decimal)count / Math.Max(1, total);
        if (total >= options.AtLeast && share > options.Share / 100m) yield return Finding.At(team.Location, owner, count, total, share.ToString("P0"));
    }
}

record Options(int AtLeast = 4, int Share = 60);
