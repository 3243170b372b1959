[Rule("TST0001", "text-of-a-record", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    return Finding.At(goal.Location, new Deep());
}

record Deep
{
    public override string ToString() => $"{this} deeper";
}
