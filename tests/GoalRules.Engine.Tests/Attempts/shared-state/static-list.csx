[Rule("TST0001", "static-list", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{

    return null;
}

static readonly List<string> Seen = new(); // refused: keep state
