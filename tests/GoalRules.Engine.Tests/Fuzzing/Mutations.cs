using System.Text.RegularExpressions;
using CsCheck;

namespace GoalRules.Fuzzing;

/// <summary>Texts as they are after some accidents: words and lines lost, doubled, swapped, or come in from other texts.</summary>
internal static partial class Mutations
{
    private static readonly string[] Oddities =
    [
        "", " ", "\t", "\n", "\r", "\r\n", "\u2028", "\0", "\uFEFF", "\uD83D", "\uDE00", "\U0001F600", "é", "\uE000", "\uE001", "[|", "|]", "\"", "'", "`", "\\", "/*", "*/", "//", "#",
        "{", "}", "[", "]", "(", ")", "<", ">", ":", "- ", "-", "? ", "| ", "> ", "&a ", "*a", "!!int ", "!x ", "%YAML 1.2", "---", "...", "~", "null", "true", "<<: ", ",", ";", ".", "..", "=>", "=", "==",
        "0", "-1", "1e308", "1e999", "NaN", ".inf", "2147483648", "9999-12-31", "0001-01-01", "99999999999999999999", "```", "```yaml", "## Flags", "## Passes", "# ", "@", "$\"{", "\"\"\"", "unsafe", "goto", "await", "static", "ref", "out", "?.", "!",
    ];

    /// <param name="texts">What they were before.</param>
    /// <param name="more">What may come in besides their own words and lines.</param>
    public static Gen<string> Of(IReadOnlyList<string> texts, params IReadOnlyList<string> more) => new Generated<string>(random =>
    {
        var text = random.Of(texts);
        for (var left = 1 + random.Below(4); left > 0; left--) text = Once(random, text, texts, more);
        return text;
    });

    private static string Once(PCG random, string text, IReadOnlyList<string> texts, IReadOnlyList<string> more) => random.Below(8) switch
    {
        0 => Lines(random, text, texts),
        1 => text[..random.Below(text.Length + 1)] + random.Of(Oddities) + text[random.Below(text.Length + 1)..],
        2 => Spliced(random, text, random.Of(texts)),
        3 when more.Count > 0 => Words(random, text, [random.Of(more)]),
        4 => Words(random, text, Oddities),
        _ => Words(random, text, WordsOf(random.Chance(50) ? text : random.Of(texts))),
    };

    private static string Lines(PCG random, string text, IReadOnlyList<string> texts)
    {
        var lines = text.Split('\n').ToList();
        Change(random, lines, random.Of(texts).Split('\n'));
        return string.Join('\n', lines);
    }

    private static string Words(PCG random, string text, string[] others)
    {
        var words = WordsOf(text).ToList();
        Change(random, words, others.Length > 0 ? others : Oddities);
        return string.Concat(words);
    }

    private static string Spliced(PCG random, string text, string other)
    {
        var (head, tail) = (text.Split('\n'), other.Split('\n'));
        return string.Join('\n', [.. head[..random.Below(head.Length + 1)], .. tail[random.Below(tail.Length + 1)..]]);
    }

    private static void Change(PCG random, List<string> parts, IReadOnlyList<string> others)
    {
        if (parts.Count == 0) parts.Add("");
        var (at, other) = (random.Below(parts.Count), random.Below(parts.Count));
        switch (random.Below(6))
        {
            case 0:
                parts.RemoveRange(at, Math.Min(1 + random.Below(5), parts.Count - at));
                break;
            case 1:
                parts.InsertRange(other, parts.GetRange(at, Math.Min(1 + random.Below(5), parts.Count - at)));
                break;
            case 2:
                (parts[at], parts[other]) = (parts[other], parts[at]);
                break;
            case 3:
                parts.Insert(at, random.Of(others));
                break;
            case 4 when random.Chance(10):
                parts.InsertRange(at, Enumerable.Repeat(parts[at], random.Below(2000)));
                break;
            default:
                parts[at] = random.Of(others);
                break;
        }
    }

    private static string[] WordsOf(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\w+|[^\S\n]+|[^\w]", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
