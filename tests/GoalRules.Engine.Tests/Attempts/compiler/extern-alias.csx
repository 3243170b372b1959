extern alias other; // refused: extern alias

[Rule("TST0001", "extern-alias", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{

    return null;
}
