[Rule("TST0001", "large-builder", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new System.Text.StringBuilder(2_000_000_000); // refused: in one call
    return null;
}
