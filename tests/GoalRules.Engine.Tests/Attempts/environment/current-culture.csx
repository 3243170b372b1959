[Rule("TST0001", "current-culture", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    System.Globalization.CultureInfo.CurrentCulture = null!; // refused: CultureInfo.InvariantCulture
    return null;
}
