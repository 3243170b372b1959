[Rule("TST0001", "iterator-begun-in-a-try", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var walk = Numbers().GetEnumerator();
    while (true)
    {
        try
        {
            while (walk.MoveNext()) ;
        }
        catch (Exception)
        {
            walk = Numbers().GetEnumerator();
        }
    }
}

static IEnumerable<int> Numbers()
{
    while (true) yield return 1;
}
