[Rule("TST0001", "settable-property", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{

    return null;
}

static int Count { get; set; } // refused: no place here
