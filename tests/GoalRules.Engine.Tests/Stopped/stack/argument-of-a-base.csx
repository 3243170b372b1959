[Rule("TST0001", "argument-of-a-base", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var deep = new Deep(1);
    return null;
}

record Ground(int Number);

record Deep(int Start) : Ground(new Deep(Start + 1).Number);
