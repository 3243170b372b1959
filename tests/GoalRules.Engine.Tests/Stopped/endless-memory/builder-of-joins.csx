[Rule("TST0001", "builder-of-joins", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new System.Text.StringBuilder();
    while (true) text.AppendJoin(new string('a', 1000), Enumerable.Range(0, 10_000));
}
