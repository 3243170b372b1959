[Rule("TST0001", "growing-record", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = new Node<int>(null);
    return null;
}

record Node<T>(Node<List<T>>? Next); // refused: of its kind
