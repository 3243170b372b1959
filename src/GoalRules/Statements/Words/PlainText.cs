using System.Buffers;

namespace GoalRules;

/// <summary>
/// Writes typographic variants as the plain characters that lexicons use. Lengths stay the same, so spans of the plain text are
/// spans of the original.
/// </summary>
internal static class PlainText
{
    private static readonly SearchValues<char> Variants = SearchValues.Create("‘’ʼ‐‑‒–—\u2212\u00a0\u202f\u2009\u2007\t\r\n");

    public static string Of(string text) => text.AsSpan().ContainsAny(Variants)
        ? string.Create(text.Length, text, static (plain, original) =>
        {
            for (var i = 0; i < plain.Length; i++)
            {
                plain[i] = original[i] switch
                {
                    '‘' or '’' or 'ʼ' => '\'',
                    '‐' or '‑' or '‒' or '–' or '—' or '\u2212' => '-',
                    '\u00a0' or '\u202f' or '\u2009' or '\u2007' or '\t' or '\r' or '\n' => ' ',
                    var c => c,
                };
            }
        })
        : text;
}
