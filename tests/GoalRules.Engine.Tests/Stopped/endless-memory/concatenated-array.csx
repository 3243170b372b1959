[Rule("TST0001", "concatenated-array", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 1000);
    var long1 = string.Concat(Enumerable.Repeat(text, 400).ToArray());
    var long2 = string.Concat(Enumerable.Repeat(long1, 10_000).ToArray());
    return null;
}
