[Rule("TST0001", "default-equality-of-long-sequences", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var many = Enumerable.Range(0, 10_000).SelectMany(_ => Enumerable.Range(0, 10_000));
    var same = many.SequenceEqual(many);
    return null;
}
