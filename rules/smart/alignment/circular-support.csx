[Rule("GR3003", "circular-support", Category.Alignment, Severity.Error,
    Message = "This goal supports itself: {0}; remove one of these links, so that there is something they all lead up to",
    Supersedes = ["GR3004"])]
static Finding? Check(Goal goal)
{
    if (goal.Circle is not [_, ..] circle) return null;
    var next = circle.Count > 1 ? circle[1] : goal;
    var index = goal.Supports.ToList().FindIndex(support => support.Goal == next);
    return Finding.At(goal.At($"supports[{index}].goal", next.Id), Way(circle)).RelatedTo(circle.Skip(1).Select(other => other.Location));
}

static string Way(IReadOnlyList<Goal> circle)
{
    const int Named = 6;
    var ids = circle.Take(Named).Select(goal => goal.Id).ToList();
    if (circle.Count > Named) ids.Add("…");
    return string.Join(" → ", [.. ids, circle[0].Id]);
}
