[Rule("TST0001", "default-culture", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    System.Globalization.CultureInfo.DefaultThreadCurrentCulture = null; // refused: CultureInfo.InvariantCulture
    return null;
}
