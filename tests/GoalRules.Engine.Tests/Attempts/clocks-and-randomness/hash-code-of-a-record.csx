[Rule("TST0001", "hash-code-of-a-record", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var odd = new Note("x").GetHashCode() % 2; // refused: differ from one process
    return null;
}

record Note(string Text);
