[Rule("TST0001", "joined-repetition", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = string.Join("", Enumerable.Repeat(new string('a', 1000), 10_000));
    var more = string.Join("", Enumerable.Repeat(text, 10_000));
    return null;
}
