[Rule("TST0001", "explicit-layout", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = new Both(1);
    return null;
}

[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)] // refused: native code
record struct Both([field: System.Runtime.InteropServices.FieldOffset(0)] int Number); // refused: native code
