[Rule("TST0001", "findings-without-end", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static IEnumerable<Finding> Check(Goal goal)
{
    while (true) yield return Finding.At(goal.Location, 1);
}
