[Rule("TST0001", "sort-in-a-sort", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var n = Deeper([3, 1, 2]);
    return null;
}

static int Deeper(List<int> list)
{
    list.Sort((a, b) => Deeper([.. list]));
    return 0;
}
