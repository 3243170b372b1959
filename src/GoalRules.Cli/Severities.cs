using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>How severities are written, read and coloured.</summary>
internal static class Severities
{
    /// <summary>The worst first.</summary>
    public static string[] Names { get; } = [.. Enum.GetValues<Severity>().Select(Name)];

    public static string Name(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "hint",
    };

    public static Color Color(this Severity severity) => severity switch
    {
        Severity.Error => Spectre.Console.Color.Red,
        Severity.Warning => Spectre.Console.Color.Yellow,
        Severity.Info => Spectre.Console.Color.Blue,
        _ => Spectre.Console.Color.Grey,
    };
}
