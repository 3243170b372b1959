[Rule("TST0001", "activator", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var made = Activator.CreateInstance("System.Runtime", "System.Object"); // refused: makes objects of any type
    return null;
}
