using Later = System.Threading.Tasks.Task<int>; // refused: one thread

[Rule("TST0001", "alias-of-a-generic", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Later? later = null; // refused: one thread
    return null;
}
