[Rule("TST0001", "switch-in-a-loop", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var state = 0;
    while (true)
    {
        switch (state)
        {
            case 0:
                state = 1;
                break;
            default:
                state = 0;
                continue;
        }
    }
}
