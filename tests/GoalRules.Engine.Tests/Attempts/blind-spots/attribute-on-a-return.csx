[Rule("TST0001", "attribute-on-a-return", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Use();
    return null;
}

[return: System.Runtime.InteropServices.MarshalAs(System.Runtime.InteropServices.UnmanagedType.Bool)] // refused: native code
static bool Use() => true;
