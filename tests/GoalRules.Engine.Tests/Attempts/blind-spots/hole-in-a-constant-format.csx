[Rule("TST0001", "hole-in-a-constant-format", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = string.Format("{0}", Environment.OSVersion); // refused: belongs to the host
    return null;
}
