[Rule("TST0001", "address-of-an-object", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var odd = System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(goal); // refused: differ from one process
    return null;
}
