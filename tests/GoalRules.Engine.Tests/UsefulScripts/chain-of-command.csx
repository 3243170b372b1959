[Rule("TST0003", "chain-of-command", Category.Alignment, Severity.Info, Message = "{0}")]
static Finding? Check(Team team)
{
    var links = new Dictionary<string, Link>(StringComparer.Ordinal);
    Link? above = null;
    foreach (var goal in team.Goals) links[goal.Id] = above = new Link(goal.Id, above);
    var longest = links.OrderByDescending(pair => pair.Value.Depth).ThenBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault();
    return longest.Value is { Depth: > 1000 } link ? Finding.At(team.Location, link) : null;
}

record Link(string Id, Link? Above)
{
    public int Depth { get; } = Above is null ? 0 : Above.Depth + 1;

    public virtual bool Equals(Link? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.Length;

    public override string ToString() => Id;
}
