[Rule("TST0001", "import-a-function", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Kill();
    return null;
}

[System.Runtime.InteropServices.DllImport("libc", EntryPoint = "abort")] // refused: native code
static extern void Kill(); // refused: native code
