using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace GoalRules.Engine;

/// <summary>The compiler's errors as mistakes in a pack.</summary>
internal static partial class CompilerErrors
{
    private const int Most = 50;

    // Most of the base libraries are not there for scripts, so that the compiler knows nothing of what the guard would explain.
    private static readonly string[] Unknown = ["CS0103", "CS0234", "CS0246", "CS1069"];

    public static IReadOnlyList<PackError> Of(IEnumerable<Diagnostic> diagnostics, PackFile file) =>
    [
        .. (from diagnostic in diagnostics
           where diagnostic.Severity == DiagnosticSeverity.Error
           let start = diagnostic.Location.GetLineSpan().StartLinePosition
           orderby start
           select new PackError(file.Path, start.Line + 1, start.Character + 1, $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}{Explanation(diagnostic)}")).Take(Most),
    ];

    private static string Explanation(Diagnostic diagnostic)
    {
        if (!Unknown.Contains(diagnostic.Id, StringComparer.Ordinal)) return "";
        var why = Quoted().Matches(diagnostic.GetMessage(CultureInfo.InvariantCulture)).Select(match => match.Groups["name"].Value).ToArray() switch
        {
            [var name, var space] => AllowList.ForAuthors.WhyNot($"{space}.{name}"),
            [var name, ..] => AllowList.ForAuthors.WhyNotUnknown(name),
            _ => null,
        };
        return why is null ? "" : $"; it is not for rules: {why}";
    }

    [GeneratedRegex("'(?<name>[^'<]+)(?:<[^']*)?'", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}
