[Rule("TST0001", "property-with-a-body", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var number = new Deep().Number;
    return null;
}

record Deep
{
    public int Number
    {
        get
        {
            return Number + 1;
        }
    }
}
