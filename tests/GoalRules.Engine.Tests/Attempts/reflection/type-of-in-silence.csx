[Rule("TST0001", "type-of-in-silence", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var type = typeof(Goal); // refused: it opens reflection
    return null;
}
