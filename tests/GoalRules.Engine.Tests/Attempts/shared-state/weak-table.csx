[Rule("TST0001", "weak-table", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var table = new System.Runtime.CompilerServices.ConditionalWeakTable<Goal, string>(); // refused: belongs to the compiler
    return null;
}
