[Rule("TST0001", "marshal", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var memory = System.Runtime.InteropServices.Marshal.AllocHGlobal(10); // refused: native code and raw memory
    return null;
}
