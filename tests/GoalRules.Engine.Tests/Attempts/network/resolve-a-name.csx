[Rule("TST0001", "resolve-a-name", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var hosts = System.Net.Dns.GetHostEntry("example.org"); // refused: Dns
    return null;
}
