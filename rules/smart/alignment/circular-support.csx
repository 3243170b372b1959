[Rule("GR3003", "circular-support", Category.Alignment, Severity.Error,
    Message = "This goal supports itself: {0}; remove one of these links, so that there is something they all lead up to",
    Supersedes = ["GR3004"])]
static Finding? Check(Goal goal)
{
    if (goal.Circle is not [_, ..] circle) return null;
    var next = circle.Count > 1 ? circle[1] : goal;
    var index = goal.Supports.ToList().FindIndex(support => support.Goal == next);
    var named = circle.Take(6).ToList();
    return Finding.At(goal.At($"supports[{index}].goal", next.Id), Way(named)).RelatedTo(named.Skip(1).Select(other => other.Location));
}

// A longer way is named by its beginning.
static string Way(List<Goal> named)
{
    var isWhole = named[^1].Supports.Any(support => support.Goal == named[0]);
    return string.Join(" → ", [.. named.Select(goal => goal.Id), .. isWhole ? [] : new[] { "…" }, named[0].Id]);
}
