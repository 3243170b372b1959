using System.Diagnostics;
using System.Globalization;

namespace GoalRules.Server;

/// <summary>On which processors a process runs.</summary>
internal static class Processors
{
    private const int MaskBytes = 128;

    /// <summary>Those that this process may use.</summary>
    public static IReadOnlyList<int> Here()
    {
        if (!OperatingSystem.IsLinux()) return [];
        using var self = Process.GetCurrentProcess();
        var mask = (ulong)self.ProcessorAffinity;
        return [.. Enumerable.Range(0, 64).Where(processor => (mask >> processor & 1) == 1)];
    }

    /// <summary>Sets those of a thread, and of what it starts from then on; 0: the one that calls.</summary>
    /// <returns>Below 0 where it failed.</returns>
    public static unsafe int RunOn(int thread, IReadOnlyList<int> processors)
    {
        var mask = stackalloc byte[MaskBytes];
        new Span<byte>(mask, MaskBytes).Clear();
        foreach (var processor in processors) mask[processor / 8] |= (byte)(1 << (processor % 8));
        return Libc.RunOn(thread, MaskBytes, mask);
    }

    /// <summary>Moves all threads of a process; what they start meanwhile is found by a second look.</summary>
    public static void Move(int process, IReadOnlyList<int> processors)
    {
        var tasks = string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/task");
        var moved = new HashSet<int>();
        try
        {
            for (var isNew = true; isNew;)
            {
                isNew = false;
                foreach (var thread in Directory.EnumerateDirectories(tasks).Select(task => int.Parse(Path.GetFileName(task.AsSpan()), CultureInfo.InvariantCulture)))
                {
                    if (!moved.Add(thread)) continue;
                    isNew = true;
                    _ = RunOn(thread, processors); // fails where it has ended
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The process has ended, or this system does not let it be seen.
        }
    }
}
