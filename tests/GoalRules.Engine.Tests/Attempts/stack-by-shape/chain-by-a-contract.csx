[Rule("TST0001", "chain-by-a-contract", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    IEnumerable<int> thing = [];
    for (var i = 0; i < 200_000; i++) thing = new Numbers(thing, i);
    return Finding.At(goal.Location, thing);
}

record Numbers(IEnumerable<int> Value, int Number) : IEnumerable<int> // refused: another of its kind
{
    public IEnumerator<int> GetEnumerator()
    {
        yield return Number;
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
