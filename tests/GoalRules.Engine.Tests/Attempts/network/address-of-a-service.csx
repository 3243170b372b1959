[Rule("TST0001", "address-of-a-service", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var where = new Uri("http://localhost/"); // refused: treat addresses as text
    return null;
}
