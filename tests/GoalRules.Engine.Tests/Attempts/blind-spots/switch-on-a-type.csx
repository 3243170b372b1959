[Rule("TST0001", "switch-on-a-type", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    object any = goal;
    var kind = any switch
    {
        System.Threading.Thread => 1, // refused: one thread
        _ => 0,
    };
    return null;
}
