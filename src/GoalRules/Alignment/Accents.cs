using System.Collections.Frozen;
using System.Text;

namespace GoalRules;

/// <summary>Takes the accents off Latin letters; by a table, since .NET takes letters apart only with ICU, without which this program runs.</summary>
internal static class Accents
{
    private static readonly FrozenDictionary<char, char> Plain = new[]
    {
        "aàáâãäåāăą", "cçćĉċč", "dďđ", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņňŉ", "oòóôõöøōŏő", "rŕŗř", "sśŝşšș", "tţťŧț",
        "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
    }.SelectMany(letters => letters.Skip(1), (letters, accented) => (accented, letters[0])).ToFrozenDictionary(pair => pair.accented, pair => pair.Item2);

    /// <param name="word">In small letters.</param>
    public static string Off(string word)
    {
        if (Ascii.IsValid(word)) return word;
        var letters = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (!Characters.Continues(letter)) letters.Append(Plain.GetValueOrDefault(letter, letter));
        }

        return letters.Replace("ß", "ss").Replace("œ", "oe").Replace("æ", "ae").ToString();
    }
}
