[Rule("TST0001", "made-generic", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    object made = typeof(List<>); // refused: it opens reflection
    return null;
}
