[Rule("TST0001", "generic-math", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = Sum(1, 2);
    return null;
}

static T Sum<T>(T left, T right) where T : System.Numerics.INumber<T> => left + right; // refused: numbers without limit
