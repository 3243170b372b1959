[Rule("TST0001", "chain-through-another", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = new Even(null);
    return null;
}

record Even(Odd? Next); // refused: of its kind

record Odd(Even? Next); // refused: of its kind
