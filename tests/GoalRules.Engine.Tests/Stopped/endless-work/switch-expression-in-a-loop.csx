[Rule("TST0001", "switch-expression-in-a-loop", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var state = 0;
    while (state < 2) state = state switch { 0 => 1, _ => 0 };
    return null;
}
