[Rule("TST0001", "do-while", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var turns = 0;
    do turns++; while (turns != -1);
    return null;
}
