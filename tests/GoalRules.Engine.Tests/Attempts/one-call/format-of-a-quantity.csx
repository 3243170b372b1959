[Rule("TST0001", "format-of-a-quantity", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new Quantity(1, "%").ToString("F999999999", null); // refused: digits
    return null;
}
