using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace GoalRules.Server.Tests;

/// <summary>A program that tries one thing which a worker is kept from, and writes what came of it.</summary>
internal static class Probe
{
    public const string ServeWithoutLandlock = "serve-without-landlock";
    public const string Done = "done";

    public static async Task<int> Main(string[] args)
    {
        if (args is [ServeWithoutLandlock, .. var settings])
        {
            WithoutLandlock();
            return await StartProblem.Explain(() => ServerHost.Build(settings).RunAsync());
        }

        string outcome;
        try
        {
            outcome = Try(args[0], args[1]);
        }
        catch (Exception e)
        {
            outcome = $"{e.GetType().Name}: {e.Message}";
        }

        await using var output = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write);
        await output.WriteAsync(Encoding.UTF8.GetBytes(outcome));
        return 0;
    }

    private static string Try(string what, string with)
    {
        switch (what)
        {
            case "read":
                return File.ReadAllText(with);
            case "list":
                return string.Join('\n', Directory.EnumerateFileSystemEntries(with));
            case "write":
                File.WriteAllText(with, "written by a probe");
                return Done;
            case "call":
                using (var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)) socket.Connect(IPEndPoint.Parse(with));
                return Done;
            case "send":
                using (var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp)) socket.SendTo([1], IPEndPoint.Parse(with));
                return Done;
            case "call-socket":
                using (var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)) socket.Connect(new UnixDomainSocketEndPoint(with));
                return Done;
            case "listen":
                using (var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)) socket.Bind(new UnixDomainSocketEndPoint(with));
                return Done;
            case "run":
                using (var process = Process.Start(new ProcessStartInfo(with) { UseShellExecute = false })!) process.WaitForExit();
                return Done;
            case "end":
                using (var process = Process.GetProcessById(int.Parse(with))) process.Kill();
                return Done;
            case "environment":
                return string.Join('\n', Environment.GetEnvironmentVariables().Keys.Cast<string>().Order(StringComparer.Ordinal));
            case "handles":
                return string.Join('\n', Directory.EnumerateFileSystemEntries("/proc/self/fd").Select(handle => File.ResolveLinkTarget(handle, returnFinalTarget: false)?.FullName).Where(target => target == with));
            case "fill":
                var filled = new List<byte[]>();
                while (filled.Count < int.Parse(with)) filled.Add(new byte[1024 * 1024]);
                return Done;
            case "processors":
                return File.ReadLines("/proc/self/status").Single(line => line.StartsWith("Cpus_allowed_list:", StringComparison.Ordinal)).Split('\t')[1];
            default:
                return $"There is nothing to try that is called '{what}'.";
        }
    }

    /// <summary>The kernel is asked to answer as one without it does.</summary>
    private static void WithoutLandlock()
    {
        Libc.Check(Libc.Control(Libc.SetNoNewPrivileges, 1, 0, 0, 0), "no new privileges");
        SeccompFilter.Without(SystemCalls.Here!, SystemCalls.LandlockCreate).Install();
    }
}
