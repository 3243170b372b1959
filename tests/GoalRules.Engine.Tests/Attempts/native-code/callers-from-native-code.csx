[Rule("TST0001", "callers-from-native-code", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Called();
    return null;
}

[System.Runtime.InteropServices.UnmanagedCallersOnly(EntryPoint = "called")] // refused: native code
static void Called()
{
}
