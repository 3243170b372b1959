namespace GoalRules;

/// <summary>Two to six capitals, with an "s" where there are several: "MQL", "MQLs".</summary>
internal static class Acronym
{
    private const int Longest = 6;

    public static bool Is(string text, Word word)
    {
        if (word is not { Kind: WordKind.Letters, Span: { Start: var start, Length: >= 2 and <= Longest + 1 } } || !char.IsAsciiLetterUpper(text[start + 1])) return false;
        var stem = Stem(text, word);
        return stem.Length <= Longest && !stem.ContainsAnyExceptInRange('A', 'Z');
    }

    /// <summary>The acronym without the "s" of several.</summary>
    public static ReadOnlySpan<char> Stem(string text, Word word)
    {
        var letters = text.AsSpan(word.Span.Start, word.Span.Length);
        return letters.Length > 2 && letters[^1] == 's' ? letters[..^1] : letters;
    }
}
