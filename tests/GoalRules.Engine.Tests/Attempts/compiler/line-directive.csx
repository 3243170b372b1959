[Rule("TST0001", "line-directive", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    #line 200 "elsewhere.csx" // refused: line by line
    _ = 1;
    #line default
    return null;
}
