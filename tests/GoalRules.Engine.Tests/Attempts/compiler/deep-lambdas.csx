[Rule("TST0001", "deep-lambdas", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var deep = goal.Measures.Sum(a => goal.Measures.Sum(a => goal.Measures.Sum(a => goal.Measures.Sum(a => goal.Measures.Sum(a => goal.Measures.Sum(a => goal.Measures.Sum(a => goal.Measures.Sum(a => goal.Measures.Sum(a => 1))))))))); // refused: lambdas and queries
    return null;
}
