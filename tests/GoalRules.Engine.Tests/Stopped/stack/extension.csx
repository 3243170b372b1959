[Rule("TST0001", "extension", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var n = 1.Deeper();
    return null;
}

static int Deeper(this int n) => (n + 1).Deeper() + 1;
