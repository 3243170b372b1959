using System.Runtime.InteropServices;

namespace GoalRules.Server;

/// <summary>The calls of Linux that .NET has no names for.</summary>
internal static unsafe partial class Libc
{
    public const int OpenPath = 0x200000 | 0x80000; // O_PATH | O_CLOEXEC
    public const int SetNoNewPrivileges = 38;
    public const int SetSeccomp = 22;
    public const int SeccompFilterMode = 2;
    public const int CoreFileLimit = 4;
    public const int CloseOnExec = 4;

    [LibraryImport("libc", EntryPoint = "prctl", SetLastError = true)]
    public static partial int Control(int option, nuint argument2, nuint argument3, nuint argument4, nuint argument5);

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    public static partial nint Call(nint number, nint argument1, nint argument2, nint argument3, nint argument4);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    public static partial int Close(int handle);

    [LibraryImport("libc", EntryPoint = "setsid", SetLastError = true)]
    public static partial int NewSession();

    [LibraryImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    public static partial int Limit(int resource, ulong* softAndHard);

    [LibraryImport("libc", EntryPoint = "sched_setaffinity", SetLastError = true)]
    public static partial int RunOn(int process, nuint size, byte* processors);

    [LibraryImport("libc", EntryPoint = "execve", SetLastError = true)]
    public static partial int Execute(byte* path, byte** arguments, byte** environment);

    /// <exception cref="InvalidOperationException">The call before failed.</exception>
    public static void Check(nint result, string what)
    {
        if (result < 0) throw new InvalidOperationException($"{what}: {Marshal.GetLastPInvokeErrorMessage()}");
    }
}
