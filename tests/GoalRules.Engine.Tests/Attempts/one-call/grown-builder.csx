[Rule("TST0001", "grown-builder", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    new System.Text.StringBuilder().EnsureCapacity(2_000_000_000); // refused: EnsureCapacity
    return null;
}
