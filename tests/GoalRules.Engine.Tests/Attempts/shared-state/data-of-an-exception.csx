[Rule("TST0001", "data-of-an-exception", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    new Exception().Data["seen"] = goal; // refused: IDictionary
    return null;
}
