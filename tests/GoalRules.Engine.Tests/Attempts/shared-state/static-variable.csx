[Rule("TST0001", "static-variable", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{

    return null;
}

static int count = 0; // refused: keep state
