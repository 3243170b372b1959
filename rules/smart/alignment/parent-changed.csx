[Rule("GR3007", "parent-changed", Category.Alignment, Severity.Warning,
    Message = "'{0}', which this goal supports, {1}")]
static IEnumerable<Finding> Check(Goal goal)
{
    if (goal.IsClosed) yield break;
    for (var i = 0; i < goal.Supports.Count; i++)
    {
        if (goal.Supports[i].Goal is { } upper && News(goal, upper) is { } news)
            yield return Finding.At(goal.At($"supports[{i}].goal", upper.Id), upper.DisplayName, news).RelatedTo([upper.Location]);
    }
}

static string? News(Goal goal, Goal upper) => upper switch
{
    { ReplacedById: { Length: > 0 } other } => $"was replaced by {other}; support that one instead, or drop this goal too",
    { Status: GoalStatus.Dropped } => "was dropped; link this goal to one that still counts, or drop it too",
    { Status: GoalStatus.Done } => "is done already; link this goal to what comes next, or close it",
    { ChangedOn: { } changed } when goal.AgreedOn < changed && !(goal.ChangedOn >= changed) && changed <= goal.Submission.AsOf =>
        $"changed on {changed:O}, after this goal was agreed on {goal.AgreedOn:O}; see whether it still fits, and agree it again",
    _ => null,
};
