[Rule("TST0001", "property-getter", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var number = new Slow().Number;
    return null;
}

record Slow
{
    public int Number
    {
        get
        {
            while (true) ;
        }
    }
}
