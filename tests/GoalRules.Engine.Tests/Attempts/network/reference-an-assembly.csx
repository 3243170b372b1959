#r "System.Net.Http" // refused: #r and #load

[Rule("TST0001", "reference-an-assembly", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{

    return null;
}
