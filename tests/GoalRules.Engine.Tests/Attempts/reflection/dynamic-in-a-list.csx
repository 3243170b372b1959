[Rule("TST0001", "dynamic-in-a-list", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var many = new List<dynamic> { goal }; // refused: nobody can tell
    return null;
}
