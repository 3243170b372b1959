[Rule("TST0001", "equality-contract", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var type = new Note().Hidden();
    return null;
}

record Note
{
    public object Hidden() => EqualityContract.Assembly; // refused: reflection
}
