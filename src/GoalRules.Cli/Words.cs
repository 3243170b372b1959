namespace GoalRules.Cli;

/// <summary>How values read in a sentence.</summary>
internal static class Words
{
    public static string InWords(this Verdict verdict) => verdict switch
    {
        Verdict.Accepted => "accepted",
        Verdict.NeedsWork => "needs work",
        _ => "rejected",
    };

    public static string InWords(this MeasureKind kind) => kind switch
    {
        MeasureKind.Numeric => "numeric",
        MeasureKind.Milestone => "milestone",
        _ => "none",
    };

    /// <summary>The text with a space for each line break, tab and control character, so that places stay and a terminal is told nothing.</summary>
    public static string OnOneLine(this string text) => text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.Any(char.IsControl)
        ? string.Create(text.Length, text, (line, source) =>
        {
            for (var i = 0; i < line.Length; i++) line[i] = char.IsControl(source[i]) ? ' ' : source[i];
        })
        : text;

    public static string Counted(int count, string one, string? many = null) => $"{count} {(count == 1 ? one : many ?? $"{one}s")}";
}
