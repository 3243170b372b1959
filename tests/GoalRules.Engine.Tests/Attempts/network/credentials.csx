[Rule("TST0001", "credentials", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    System.Net.NetworkCredential? who = null; // refused: NetworkCredential
    return null;
}
