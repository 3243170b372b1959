[Rule("TST0001", "weak-reference", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var kept = new WeakReference(goal); // refused: memory is the host
    return null;
}
