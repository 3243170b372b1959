[Rule("TST0001", "comparer-of-ones-own", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = 1;
    return null;
}

record Mine : IEqualityComparer<string> // refused: libraries would believe
{
    public bool Equals(string? x, string? y) => true;

    public int GetHashCode(string text) => 0;
}
