[Rule("TST0001", "attribute-on-a-lambda", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var f = [System.Diagnostics.DebuggerStepThrough] (int x) => x; // refused: reaches the host
    return null;
}
