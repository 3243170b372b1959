[Rule("TST0001", "for-ever", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var turns = 0;
    for (; ; ) turns++;
}
