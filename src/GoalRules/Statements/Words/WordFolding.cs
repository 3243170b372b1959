using System.Collections.Frozen;

namespace GoalRules;

/// <summary>
/// How words are compared where case, accents and number do not matter: "Équipes" and "l'équipe" as "equip", "team's" as "team".
/// English and French plurals are known and the commonest German one; another word may lose its last letter, but always the same one.
/// </summary>
internal static class WordFolding
{
    /// <summary>How many characters a folded word may take.</summary>
    public const int Room = 2 * LongestWord;

    /// <summary>Beyond so many letters words are not told apart.</summary>
    private const int LongestWord = 64;

    private const int ShortestPlural = 4;
    private const int LongestArticle = 2;

    private static readonly FrozenDictionary<char, char> Plain = new[]
    {
        "aàáâãäåāăą", "cçćĉċč", "dďđ", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņňŉ", "oòóôõöøōŏő", "rŕŗř", "sśŝşšș", "tţťŧț",
        "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
    }.SelectMany(letters => letters.Skip(1), (letters, accented) => (accented, letters[0])).ToFrozenDictionary(pair => pair.accented, pair => pair.Item2);

    public static string Of(ReadOnlySpan<char> word) => new(Fold(word, stackalloc char[Room]));

    /// <param name="room">Where the folded word is written, of which it is a part.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> room)
    {
        var bare = WithoutParticles(word);
        var length = 0;
        foreach (var c in bare.Length <= LongestWord ? bare : bare[..LongestWord])
        {
            if (char.IsAscii(c))
            {
                room[length++] = char.ToLowerInvariant(c);
            }
            else if (!Characters.Continues(c))
            {
                var (first, second) = WithoutAccent(char.ToLowerInvariant(c));
                room[length++] = first;
                if (second is { } also) room[length++] = also;
            }
        }

        return Singular(room[..length]);
    }

    /// <summary>"l'équipe" and "team's" without what is a word of its own.</summary>
    private static ReadOnlySpan<char> WithoutParticles(ReadOnlySpan<char> word)
    {
        var at = word.LastIndexOf('\'');
        if (at < 0) return word;
        return word[(at + 1)..] is "s" or "S" ? word[..at] : at <= LongestArticle ? word[(at + 1)..] : word;
    }

    // Not by Unicode's decompositions, which .NET lacks where it runs without culture data.
    private static (char First, char? Second) WithoutAccent(char c) => c switch
    {
        'œ' => ('o', 'e'),
        'æ' => ('a', 'e'),
        'ß' => ('s', 's'),
        _ => (Plain.GetValueOrDefault(c, c), null),
    };

    private static ReadOnlySpan<char> Singular(Span<char> word)
    {
        if (word.Length < ShortestPlural) return word;
        switch (word)
        {
            case [.., 'i', 'e', 's']:
                word[^3] = 'y';
                return word[..^2];
            case [.., 'e', 'a', 'u', 'x']:
                return word[..^1];
            case [.., 'a', 'u', 'x']:
                word[^2] = 'l';
                return word[..^1];
            case [.., 's' or 'u', 's']:
                return word;
            case [.., 'x' or 'z', 'e', 's']:
                return word[..^2];
        }

        var stem = word is [.., 's'] or [.., 'e', 'n'] ? word[..^1] : word;

        // "Branches" and "réponses" end alike; so let "branch" and "réponse".
        return stem is [_, _, _, _, .., 'e'] ? stem[..^1] : stem;
    }
}
