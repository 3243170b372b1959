using System.Text;

namespace GoalRules.Server;

/// <summary>
/// What a worker writes, line by line. It may write anything: long lines are cut, control characters replaced, and of a flood of lines
/// most are dropped, so that neither the server's memory nor its log is at its mercy.
/// </summary>
internal static class WorkerOutput
{
    /// <summary>How a worker writes a line of its log; the server knows who wrote it, and when.</summary>
    public const string Template = "{Level:u3} {Message:lj}{NewLine}{Exception}";

    private const int LongestLine = 2000;
    private const int MostLinesPerSecond = 100;

    private static readonly Dictionary<string, LogLevel> Levels = new(StringComparer.Ordinal)
    {
        ["VRB"] = LogLevel.Trace,
        ["DBG"] = LogLevel.Debug,
        ["INF"] = LogLevel.Information,
        ["WRN"] = LogLevel.Warning,
        ["ERR"] = LogLevel.Error,
        ["FTL"] = LogLevel.Critical,
    };

    /// <returns>What a line says, and how serious the worker takes it to be; what is no line of its log is information.</returns>
    public static (LogLevel Level, string Message) Parse(string line) =>
        line is [_, _, _, ' ', ..] && Levels.TryGetValue(line[..3], out var level) ? (level, line[4..]) : (LogLevel.Information, line);

    public static async Task Read(Stream output, TimeProvider clock, Action<string> say)
    {
        var buffer = new byte[4096];
        var line = new List<byte>();
        var (second, lines) = (clock.GetTimestamp(), 0);
        try
        {
            while (await output.ReadAsync(buffer) is var count and > 0)
            {
                for (var i = 0; i < count; i++)
                {
                    if (buffer[i] == '\n') End();
                    else if (line.Count < LongestLine) line.Add(buffer[i]);
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The worker ended, which whoever started it is told otherwise.
        }

        if (line.Count > 0) End();

        void End()
        {
            if (clock.GetElapsedTime(second) > TimeSpan.FromSeconds(1)) (second, lines) = (clock.GetTimestamp(), 0);
            if (line.Count > 0 && lines++ < MostLinesPerSecond) say(string.Concat(Encoding.UTF8.GetString([.. line]).Select(c => char.IsControl(c) ? ' ' : c)).TrimEnd());
            line.Clear();
        }
    }
}
