[Rule("TST0001", "set-the-length", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new System.Text.StringBuilder { Length = 2_000_000_000 }; // refused: Length
    return null;
}
