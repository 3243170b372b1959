[Rule("TST0001", "cookie-container", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var jar = new System.Net.CookieContainer(); // refused: CookieContainer
    return null;
}
