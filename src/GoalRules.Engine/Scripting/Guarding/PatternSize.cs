namespace GoalRules.Engine;

/// <summary>
/// How many states the automaton of a regular expression comes to, at most: one for each thing that matches a character, as many times as
/// it is repeated. Patterns with comments in them, or with white space that counts for nothing, are not understood.
/// </summary>
internal static class PatternSize
{
    /// <summary>From here on it is not counted any further.</summary>
    private const long Huge = 1_000_000;

    public static long Of(string pattern)
    {
        var (size, at) = (0L, 0);
        for (; at < pattern.Length; at++) size += Sequence(pattern, ref at); // a parenthesis that closes nothing is an error of the pattern
        return size;
    }

    /// <summary>Reads up to the parenthesis that closes it.</summary>
    private static long Sequence(string pattern, ref int at)
    {
        var size = 0L;
        while (at < pattern.Length && pattern[at] != ')') size += Math.Min(Huge, One(pattern, ref at) * Repetitions(pattern, ref at));
        return size;
    }

    private static long One(string pattern, ref int at)
    {
        switch (pattern[at++])
        {
            case '(':
                var size = 1 + Sequence(pattern, ref at);
                at++;
                return size;
            case '[':
                SkipClass(pattern, ref at);
                return 1;
            case '\\':
                at += at < pattern.Length && pattern[at] == 'c' ? 2 : 1; // \c[ is a character, not the beginning of a class
                return 1;
            default:
                return 1;
        }
    }

    private static void SkipClass(string pattern, ref int at)
    {
        if (at < pattern.Length && pattern[at] == '^') at++;
        for (var isFirst = true; at < pattern.Length && (isFirst || pattern[at] != ']'); isFirst = false)
        {
            if (pattern[at] == '\\') at++;
            else if (pattern[at] == '[' && pattern[at - 1] == '-' && !isFirst)
            {
                at++;
                SkipClass(pattern, ref at);
                continue;
            }

            at++;
        }

        at++;
    }

    /// <summary>How often what stands before is repeated.</summary>
    private static long Repetitions(string pattern, ref int at)
    {
        var times = 1L;
        while (at < pattern.Length)
        {
            if (pattern[at] is '*' or '+' or '?') at++;
            else if (Braces(pattern, ref at) is { } most) times = Math.Min(Huge, times * most);
            else break;
        }

        return times;
    }

    /// <returns>The larger number of <c>{2,5}</c>; null where there is no such thing.</returns>
    private static long? Braces(string pattern, ref int at)
    {
        if (pattern[at] != '{' || pattern.IndexOf('}', at) is var end && end < 0) return null;
        var numbers = pattern[(at + 1)..end].Split(',');
        if (numbers[0].Length == 0 || !numbers.All(number => number.All(char.IsAsciiDigit)) || numbers.Length > 2) return null;
        at = end + 1;
        return numbers.Where(number => number.Length > 0).Max(number => number.Length > 6 ? Huge : Math.Max(1, long.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));
    }
}
