[Rule("TST0001", "expression-tree", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    System.Linq.Expressions.Expression<Func<int>> tree = () => 1; // refused: compiles code
    return null;
}
