[Rule("TST0001", "list-pattern-in-a-loop", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    int[] numbers = [1, 2, 3];
    while (numbers is [1, .., 3]) numbers = [.. numbers];
    return null;
}
