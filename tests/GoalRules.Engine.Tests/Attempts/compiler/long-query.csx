[Rule("TST0001", "long-query", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var all = from m in goal.Measures let x0 = m let x1 = m let x2 = m let x3 = m let x4 = m let x5 = m let x6 = m let x7 = m let x8 = m let x9 = m let x10 = m let x11 = m let x12 = m let x13 = m let x14 = m let x15 = m let x16 = m let x17 = m let x18 = m let x19 = m let x20 = m let x21 = m let x22 = m let x23 = m let x24 = m let x25 = m let x26 = m let x27 = m let x28 = m let x29 = m select m; // refused: clauses
    return null;
}
