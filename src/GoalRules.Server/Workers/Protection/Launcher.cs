using System.Collections;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace GoalRules.Server;

/// <summary>
/// Restricts itself and then becomes the program that is to be restricted. Restrictions belong to the thread that asks for them and stay
/// with what it executes; the other threads of this program end at that moment. It has to be the main thread, or what Landlock knows as
/// <c>/proc/self</c> would be another's.
/// </summary>
internal static class Launcher
{
    /// <summary>The exit code of a launcher that could not restrict itself as planned, and so started nothing.</summary>
    public const int Failed = 126;

    private const int FirstHandle = 3;

    /// <summary>What programs of .NET need of the system.</summary>
    private static readonly string[] Libraries = ["/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib"];

    private static readonly string[] Readable =
    [
        "/etc/ld.so.cache", "/etc/localtime", "/usr/share/zoneinfo", "/etc/ssl/openssl.cnf", "/etc/pki/tls/openssl.cnf",
        "/proc/self", "/proc/meminfo", "/proc/stat", "/proc/cpuinfo", "/proc/sys/vm", "/proc/sys/kernel/random",
        "/sys/fs/cgroup", "/sys/devices/system", "/sys/kernel/mm",
        "/dev/urandom", "/dev/random", "/dev/zero",
    ];

    private static readonly string[] Writable = ["/dev/null"];

    /// <returns>Only where it failed.</returns>
    public static int Run(IReadOnlyList<string> arguments)
    {
        try
        {
            var plan = LaunchPlan.Parse(arguments);
            Restrict(plan);
            Become(plan.Command);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            using var errors = new FileStream(new SafeFileHandle(2, ownsHandle: false), FileAccess.Write);
            errors.Write(Encoding.UTF8.GetBytes($"The worker cannot be launched: {e.Message}\n"));
        }

        return Failed;
    }

    private static unsafe void Restrict(LaunchPlan plan)
    {
        _ = Libc.NewSession(); // fails where it has one already; keeps the terminal's signals from it
        var none = stackalloc ulong[2];
        none[0] = none[1] = 0;
        Libc.Check(Libc.Limit(Libc.CoreFileLimit, none), "memory dumps cannot be switched off");
        if (plan.Processors.Count > 0) Libc.Check(Processors.RunOn(0, plan.Processors), "its processors cannot be set");
        Libc.Check(Libc.Control(Libc.SetNoNewPrivileges, 1, 0, 0, 0), "further rights cannot be given up");
        if (plan.Protections.Landlock)
        {
            using var landlock = new Landlock();
            landlock.MayRun(Libraries).MayRun(plan.Run).MayRead(Readable).MayRead(plan.Read).MayWrite(Writable).MayListenIn([plan.Listen]).Restrict();
        }

        if (plan.Protections.Seccomp) SeccompFilter.ForWorkers(SystemCalls.Here!, Environment.ProcessId).Install();
        // Standard input, output and error are the pipes that the server made; anything else ends here.
        var closed = Libc.Call(SystemCalls.CloseRange, FirstHandle, -1, Libc.CloseOnExec, 0);
        // Kernels before 5.11 do not know the call; there it has to do that .NET marks all that it opens itself.
        if (plan.Protections.Landlock) Libc.Check(closed, "handles cannot be closed");
    }

    private static unsafe void Become(IReadOnlyList<string> command)
    {
        var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(variable => $"{variable.Key}={variable.Value}");
        Libc.Check(Libc.Execute(Text(command[0]), Texts(command), Texts([.. environment])), $"'{command[0]}' cannot be run");
    }

    /// <summary>Never freed, since the process becomes another.</summary>
    private static unsafe byte** Texts(IReadOnlyList<string> texts)
    {
        var pointers = (byte**)System.Runtime.InteropServices.NativeMemory.AllocZeroed((nuint)(texts.Count + 1), (nuint)sizeof(byte*));
        for (var i = 0; i < texts.Count; i++) pointers[i] = Text(texts[i]);
        return pointers;
    }

    private static unsafe byte* Text(string text) => (byte*)System.Runtime.InteropServices.Marshal.StringToCoTaskMemUTF8(text);
}
