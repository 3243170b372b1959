[Rule("TST0001", "wide-frames", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var n = Wide(1, 2, 3, 4);
    return null;
}

static decimal Wide(decimal a, decimal b, decimal c, decimal d)
{
    var (e, f, g, h) = (d, c, b, a);
    return Wide(e, f, g, h) + Wide(h, g, f, e) + e - f;
}
