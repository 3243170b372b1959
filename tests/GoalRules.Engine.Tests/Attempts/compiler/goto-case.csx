[Rule("TST0001", "goto-case", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    switch (goal.Measures.Count)
    {
        case 0:
            goto case 1; // refused: loops that nobody sees
        case 1:
            goto case 0; // refused: loops that nobody sees
    }
    return null;
}
