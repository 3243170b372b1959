[Rule("TST0001", "hash-code-of-a-record", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var set = new HashSet<Deep> { new(1) };
    return null;
}

record Deep(int Number)
{
    public virtual bool Equals(Deep? other) => true;

    public override int GetHashCode() => new Dictionary<Deep, int> { [this] = 1 }.Count;
}
