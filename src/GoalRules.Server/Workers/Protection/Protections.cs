namespace GoalRules.Server;

/// <summary>How far this system can hold a worker in.</summary>
/// <param name="Landlock">Whether files can be kept from it.</param>
/// <param name="Seccomp">Whether network and system calls can.</param>
internal sealed record Protections(bool Landlock, bool Seccomp)
{
    private const int FilterAnswers = 2; // SECCOMP_GET_ACTION_AVAIL
    private const uint KillProcess = 0x80000000;

    public bool AreComplete => Landlock && Seccomp;

    /// <summary>What holds workers in, in words.</summary>
    public IEnumerable<string> InForce =>
    [
        "a process of its own", "a fixed environment", "a heap limit",
        .. OperatingSystem.IsLinux() ? ["no inherited handles", "fixed processors"] : Array.Empty<string>(),
        .. Landlock ? [OfLandlock] : Array.Empty<string>(),
        .. Seccomp ? [OfSeccomp] : Array.Empty<string>(),
    ];

    /// <summary>What this system does not offer, in words.</summary>
    public IEnumerable<string> Missing => [.. Landlock ? [] : new[] { OfLandlock }, .. Seccomp ? [] : new[] { OfSeccomp }];

    private static string OfLandlock => "Landlock (no files but its program and packs)";

    private static string OfSeccomp => "seccomp (no network, no other processes)";

    public static unsafe Protections Here()
    {
        if (SystemCalls.Here is not { } calls) return new Protections(false, false);
        var action = KillProcess;
        return new Protections(Server.Landlock.Version >= 1, Libc.Call(calls.Seccomp, FilterAnswers, 0, (nint)(&action), 0) == 0);
    }
}
