[Rule("TST0001", "number-without-limit", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var big = System.Numerics.BigInteger.Pow(7, 100_000_000); // refused: BigInteger
    return null;
}
