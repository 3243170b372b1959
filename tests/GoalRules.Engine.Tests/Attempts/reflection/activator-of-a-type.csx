[Rule("TST0001", "activator-of-a-type", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var made = Activator.CreateInstance<Goal>(); // refused: makes objects of any type
    return null;
}
