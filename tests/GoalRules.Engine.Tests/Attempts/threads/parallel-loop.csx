[Rule("TST0001", "parallel-loop", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    System.Threading.Tasks.Parallel.For(0, 10, i => { }); // refused: Parallel
    return null;
}
