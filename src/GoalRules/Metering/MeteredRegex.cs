using System.Text.RegularExpressions;

namespace GoalRules;

/// <summary>
/// What regular expressions do at all matches of a text, match by match, each charged: a pattern may be looked for up to the end of the text
/// every time, and one call of the libraries would then take as long as it likes. The engine writes it in place of the functions of
/// <see cref="Regex"/> that have the same names and parameters; no author can call it.
/// </summary>
public static class MeteredRegex
{
    /// <summary>
    /// How long looking for one match may take: a backstop for automata that are slow on a text in a way that no count foresees.
    /// </summary>
    public static TimeSpan Patience => TimeSpan.FromSeconds(1);

    /// <summary>Whether that is what an exception tells of; sorting and the like wrap what they catch.</summary>
    internal static bool HasGivenUp(Exception? exception) => exception is not null && (exception is RegexMatchTimeoutException || HasGivenUp(exception.InnerException));

    public static int Count(Regex regex, string input) => Matches(regex, input).Count;

    public static int Count(string input, string pattern, RegexOptions options) => Matches(input, pattern, options).Count;

    public static MatchCollection Matches(Regex regex, string input) => Walk(regex.Matches(input));

    public static MatchCollection Matches(string input, string pattern, RegexOptions options) => Walk(Regex.Matches(input, pattern, options, Patience));

    public static string Replace(Regex regex, string input, string replacement) => regex.Replace(input, By(replacement));

    public static string Replace(string input, string pattern, string replacement, RegexOptions options) => Regex.Replace(input, pattern, By(replacement), options, Patience);

    public static string[] Split(Regex regex, string input) => Split(input, Matches(regex, input));

    public static string[] Split(string input, string pattern, RegexOptions options) => Split(input, Matches(input, pattern, options));

    private static MatchCollection Walk(MatchCollection matches)
    {
        foreach (var _ in matches.AsEnumerable()) Meter.Enter();
        return matches;
    }

    private static MatchEvaluator By(string replacement) => match =>
    {
        Meter.Enter();
        return match.Result(replacement);
    };

    /// <summary>As <see cref="Regex.Split(string)"/> does: what groups have captured stands between the parts.</summary>
    private static string[] Split(string input, MatchCollection matches)
    {
        var parts = new List<string>();
        var start = 0;
        foreach (var match in matches.AsEnumerable())
        {
            parts.Add(input[start..match.Index]);
            parts.AddRange(match.Groups.Values.Skip(1).Where(group => group.Success).Select(group => group.Value));
            start = match.Index + match.Length;
        }

        parts.Add(input[start..]);
        return [.. parts];
    }
}
