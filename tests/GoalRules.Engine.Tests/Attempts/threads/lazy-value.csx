[Rule("TST0001", "lazy-value", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var lazy = new Lazy<int>(() => 1); // refused: takes locks
    return null;
}
