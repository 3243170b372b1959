using System.Runtime.InteropServices;

namespace GoalRules.Server;

/// <summary>Has the kernel refuse the calling thread, and whatever it becomes, every file, port and foreign process that is not named here.</summary>
internal sealed unsafe class Landlock : IDisposable
{
    private const ulong Execute = 1;
    private const ulong Write = 1 << 1;
    private const ulong Read = 1 << 2;
    private const ulong List = 1 << 3;
    private const ulong RemoveFile = 1 << 5;
    private const ulong MakeSocket = 1 << 9;
    private const ulong All = (1 << 13) - 1;
    private const ulong Refer = 1 << 13;
    private const ulong Truncate = 1 << 14;
    private const ulong DeviceControl = 1 << 15;
    private const ulong OfFiles = Execute | Write | Read | Truncate | DeviceControl;

    private const ulong BindAndConnectTcp = 3;
    private const ulong AbstractSocketsAndSignals = 3;

    private const int VersionQuery = 1;
    private const int PathRule = 1;

    private readonly int _rules;

    public Landlock()
    {
        var version = Version;
        var handled = new Handled
        {
            Files = All | (version >= 2 ? Refer : 0) | (version >= 3 ? Truncate : 0) | (version >= 5 ? DeviceControl : 0),
            Network = version >= 4 ? BindAndConnectTcp : 0,
            Scopes = version >= 6 ? AbstractSocketsAndSignals : 0,
        };
        // Older kernels take a shorter structure only.
        var size = version >= 6 ? sizeof(Handled) : version >= 4 ? 2 * sizeof(ulong) : sizeof(ulong);
        _rules = (int)Libc.Call(SystemCalls.LandlockCreate, (nint)(&handled), size, 0, 0);
        Libc.Check(_rules, "Landlock cannot be had");
    }

    /// <summary>What the kernel's Landlock can do; below 1: it has none.</summary>
    public static int Version => OperatingSystem.IsLinux() ? (int)Libc.Call(SystemCalls.LandlockCreate, 0, 0, VersionQuery, 0) : 0;

    public Landlock MayRead(IEnumerable<string> paths) => Allow(paths, Read | List);

    public Landlock MayRun(IEnumerable<string> paths) => Allow(paths, Read | List | Execute);

    public Landlock MayWrite(IEnumerable<string> paths) => Allow(paths, Read | Write);

    /// <summary>A folder in which to make a socket, and nothing else.</summary>
    public Landlock MayListenIn(IEnumerable<string> folders) => Allow(folders, MakeSocket | RemoveFile | List);

    public void Restrict() => Libc.Check(Libc.Call(SystemCalls.LandlockRestrict, _rules, 0, 0, 0), "Landlock cannot be had");

    public void Dispose() => _ = Libc.Close(_rules);

    private Landlock Allow(IEnumerable<string> paths, ulong access)
    {
        foreach (var path in paths)
        {
            var handle = Libc.Open(path, Libc.OpenPath);
            if (handle < 0) continue; // what is not there needs no rule, and stays out of reach if it comes to be
            try
            {
                var rule = new Rule { Access = Directory.Exists(path) ? access : access & OfFiles, Handle = handle };
                Libc.Check(Libc.Call(SystemCalls.LandlockAdd, _rules, PathRule, (nint)(&rule), 0), $"'{path}' cannot be opened up");
            }
            finally
            {
                _ = Libc.Close(handle);
            }
        }

        return this;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Handled
    {
        public ulong Files;
        public ulong Network;
        public ulong Scopes;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private struct Rule
    {
        public ulong Access;
        public int Handle;
    }
}
