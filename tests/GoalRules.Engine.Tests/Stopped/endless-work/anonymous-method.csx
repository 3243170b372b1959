[Rule("TST0001", "anonymous-method", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Func<int, bool> slow = delegate (int number)
    {
        while (number > 0) ;
        return true;
    };
    var any = slow(1);
    return null;
}
