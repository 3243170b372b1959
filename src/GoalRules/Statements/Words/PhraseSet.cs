using System.Buffers;
using System.Collections.Frozen;

namespace GoalRules;

/// <summary>A set of words and phrases that can be found in a text, whatever the case, in time proportional to the text.</summary>
internal sealed class PhraseSet
{
    private readonly SearchValues<string> _search;
    private readonly FrozenDictionary<char, string[]> _longestFirst;

    public PhraseSet(IEnumerable<string> phrases)
    {
        var distinct = phrases.Where(phrase => phrase.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        _search = SearchValues.Create(distinct, StringComparison.OrdinalIgnoreCase);
        _longestFirst = distinct
            .GroupBy(phrase => char.ToUpperInvariant(phrase[0]))
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Length).ToArray());
    }

    public bool OccursIn(string plainText) => Next(plainText, from: 0) is not null;

    /// <summary>The occurrences as whole words, from left to right, the longest phrase at each place, none overlapping.</summary>
    public IEnumerable<TextSpan> Find(string plainText)
    {
        for (var next = Next(plainText, from: 0); next is { } span; next = Next(plainText, span.End)) yield return span;
    }

    private TextSpan? Next(string plainText, int from)
    {
        while (from < plainText.Length && plainText.AsSpan(from).IndexOfAny(_search) is var hit and >= 0)
        {
            from += hit;
            if (PhraseAt(plainText, from) is { } phrase) return new TextSpan(from, phrase.Length);
            from++;
        }

        return null;
    }

    private string? PhraseAt(string text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at])) return null;
        foreach (var phrase in _longestFirst.GetValueOrDefault(char.ToUpperInvariant(text[at]), []))
        {
            var end = at + phrase.Length;
            if (string.Compare(text, at, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (end >= text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1])))
            {
                return phrase;
            }
        }

        return null;
    }
}
