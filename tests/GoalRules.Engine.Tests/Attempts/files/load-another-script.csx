#load "other.csx" // refused: #r and #load

[Rule("TST0001", "load-another-script", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{

    return null;
}
