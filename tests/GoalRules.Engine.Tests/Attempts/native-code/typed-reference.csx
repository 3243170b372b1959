[Rule("TST0001", "typed-reference", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var number = 1;
    var reference = __makeref(number); // refused: raw memory
    return null;
}
