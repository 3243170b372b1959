using System.Collections.Frozen;

namespace GoalRules;

/// <summary>
/// What stays of a text when case, accents, plural endings, stop words and punctuation are set aside, in English, German, French and
/// Spanish: two texts that fold to the same say the same. The order of words stays, and so do signs that make a difference ("%" and "#").
/// </summary>
internal static class FoldedText
{
    private const string Signs = "%‰#€$£¥+";

    /// <summary>What a formula calculates with, in addition; a hyphen inside a word is none of it.</summary>
    private const string Operators = "-*×·/÷()<>=";

    /// <summary>Articles and what joins a noun to another; nothing that turns a meaning round, such as "from", "to" or "without".</summary>
    private static readonly FrozenSet<string> StopWords = new[]
    {
        "a", "an", "the", "of", "and", "our", "their", "its",
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einer", "eines", "einem", "einen", "und", "von", "vom",
        "le", "la", "les", "un", "une", "du", "de", "et", "nos", "leurs",
        "el", "los", "las", "una", "unos", "unas", "del", "y",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static string Of(string text) => string.Join(' ', Parts(text).Select(part => part.Text));

    /// <summary>The words and signs that stay, each folded and with its place in the text.</summary>
    public static IReadOnlyList<FoldedPart> Parts(string text) => Parts(text, "");

    /// <summary>The same of a formula, whose operators count too.</summary>
    public static IReadOnlyList<FoldedPart> PartsOfFormula(string formula) => Parts(formula, Operators);

    private static List<FoldedPart> Parts(string text, string operators)
    {
        var plain = PlainText.Of(text);
        var parts = new List<FoldedPart>();
        var end = 0;
        var words = Tokenizer.Words(plain);
        for (var i = 0; i < words.Count; i++)
        {
            var span = words[i].Span;
            AddSigns(end, span.Start);
            var word = WordFolding.Of(plain.AsSpan(span.Start, span.Length));
            // An article stands before something: "Plan A" is not "Plan".
            if (i == words.Count - 1 || !StopWords.Contains(word)) parts.Add(new FoldedPart(word, span));
            end = span.End;
        }

        AddSigns(end, plain.Length);
        return parts;

        void AddSigns(int from, int to)
        {
            for (var at = from; at < to; at++)
            {
                if (Signs.Contains(plain[at]) || (operators.Contains(plain[at]) && !IsHyphen(at)))
                    parts.Add(new FoldedPart(Usual(plain[at]), new TextSpan(at, 1)));
            }
        }

        bool IsHyphen(int at) => plain[at] == '-' && at > 0 && at + 1 < plain.Length && char.IsLetterOrDigit(plain[at - 1]) && char.IsLetterOrDigit(plain[at + 1]);
    }

    private static string Usual(char sign) => sign switch
    {
        '×' or '·' => "*",
        '÷' => "/",
        _ => sign.ToString(),
    };
}
