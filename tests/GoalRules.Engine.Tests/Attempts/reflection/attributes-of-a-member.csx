[Rule("TST0001", "attributes-of-a-member", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var type = Type.GetTypeFromHandle(default); // refused: it opens reflection
    return null;
}
