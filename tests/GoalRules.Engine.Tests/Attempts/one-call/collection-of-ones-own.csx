[Rule("TST0001", "collection-of-ones-own", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var list = new List<int>(new Liar());
    return null;
}

record Liar : IReadOnlyCollection<int> // refused: libraries would believe
{
    public int Count => int.MaxValue;

    public IEnumerator<int> GetEnumerator() => throw new InvalidOperationException();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw new InvalidOperationException();
}
