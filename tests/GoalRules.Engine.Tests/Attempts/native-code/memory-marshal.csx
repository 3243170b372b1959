[Rule("TST0001", "memory-marshal", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var bytes = System.Runtime.InteropServices.MemoryMarshal.AsBytes<int>(default); // refused: native code and raw memory
    return null;
}
