[Rule("TST0001", "findings-by-a-product", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static IEnumerable<Finding> Check(Goal goal)
{
    var one = new List<Finding> { Finding.At(goal.Location, 1) };
    var many = Enumerable.Range(0, 10_000).Select(_ => one[0]).ToList();
    return many.SelectMany(_ => many);
}
