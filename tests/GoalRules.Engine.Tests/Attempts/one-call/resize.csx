[Rule("TST0001", "resize", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    int[] numbers = [];
    Array.Resize(ref numbers, 2_000_000_000); // refused: any size
    return null;
}
