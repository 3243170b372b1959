using Pair = (int Number, System.Threading.Thread Thread); // refused: one thread

[Rule("TST0001", "alias-of-a-tuple", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Pair pair = default;
    return null;
}
