[Rule("TST0001", "generic-function", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var n = Deeper<int>(1);
    return null;
}

static int Deeper<T>(T value) => Deeper<T>(value) + 1;
