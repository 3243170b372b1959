[Rule("TST0001", "chain-through-a-generic", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = new Leaf(null);
    return null;
}

record Holder<T>(T Value);

record Leaf(Holder<Leaf>? Next); // refused: of its kind
