[Rule("GR3016", "unrelated-to-parent", Category.Alignment, Severity.Info,
    Message = "Nothing shows what this goal does for '{0}', which it supports: they share no word, metric, team or owner; say how it helps, or link it to the goal that it does help")]
static IEnumerable<Finding> Check(Goal goal)
{
    if (goal.IsClosed) yield break;
    for (var i = 0; i < goal.Supports.Count; i++)
    {
        if (goal.Supports[i].Goal is { IsClosed: false } upper && upper != goal.Objective && goal.IsUnrelatedTo(upper))
            yield return Finding.At(goal.At($"supports[{i}].goal", upper.Id), upper.DisplayName).RelatedTo([upper.Location]);
    }
}
