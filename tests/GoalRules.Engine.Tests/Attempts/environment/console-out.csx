[Rule("TST0001", "console-out", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Console.Out.WriteLine("hello"); // refused: Console
    return null;
}
