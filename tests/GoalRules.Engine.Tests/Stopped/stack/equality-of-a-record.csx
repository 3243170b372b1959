[Rule("TST0001", "equality-of-a-record", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var same = new Deep(1) == new Deep(1);
    return null;
}

record Deep(int Number)
{
    public virtual bool Equals(Deep? other) => this == (other! with { }) && Number == 1;

    public override int GetHashCode() => 1;
}
