[Rule("TST0001", "doubling-constants-in-holes", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    const string One = "0123456789";
    const string Two = $"{One}{One}"; // refused: any size
    return Finding.At(goal.Location, Two);
    return null;
}
