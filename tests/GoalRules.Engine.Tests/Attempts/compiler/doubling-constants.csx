[Rule("TST0001", "doubling-constants", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    return Finding.At(goal.Location, C9);
    return null;
}

const string C0 = "0123456789";
const string C1 = C0 + C0; // refused: any size
const string C9 = C1 + C1 + C1 + C1; // refused: any size
