[Rule("TST0001", "http-client", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new System.Net.Http.HttpClient().GetStringAsync("http://localhost").Result; // refused: Http
    return null;
}
