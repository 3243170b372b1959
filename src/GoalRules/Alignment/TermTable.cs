using System.Collections.Frozen;
using System.Globalization;

namespace GoalRules;

/// <summary>
/// How much a word says about what a goal is about, and which words speak of the same thing. The table stands in <c>terms.txt</c> and is
/// the same for everybody, so that no goal's words change what another's are worth.
/// </summary>
internal sealed class TermTable
{
    /// <summary>Words that begin with so many same letters are taken for forms of one: "recruit", "recruiting", "recruitment".</summary>
    private const int StemLength = 4;

    private const string ThemePrefix = "theme: ";

    private readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> _weights;
    private readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _themes;

    private TermTable(WordLists lists)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var themes = new Dictionary<string, ulong>(StringComparer.Ordinal);
        var theme = 1UL;
        foreach (var (section, lines) in lists.Sections)
        {
            var isTheme = section.StartsWith(ThemePrefix, StringComparison.Ordinal);
            foreach (var word in lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                var folded = WordFolding.Of(word);
                if (isTheme) themes[StemOf(folded).ToString()] = themes.GetValueOrDefault(StemOf(folded).ToString()) | theme;
                else weights[folded] = double.Parse(section, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            }

            if (isTheme) theme <<= 1;
        }

        _weights = weights.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _themes = themes.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static TermTable BuiltIn { get; } = Load();

    public static ReadOnlySpan<char> StemOf(ReadOnlySpan<char> folded) => folded.Length > StemLength ? folded[..StemLength] : folded;

    /// <summary>From 0, where a word says nothing, to 1, which is so of every word that is not listed.</summary>
    public double WeightOf(ReadOnlySpan<char> folded) => _weights.TryGetValue(folded, out var weight) ? weight : 1;

    /// <summary>What a word speaks of, one bit for each theme of the table.</summary>
    public ulong ThemesOf(ReadOnlySpan<char> stem) => _themes.TryGetValue(stem, out var themes) ? themes : 0;

    private static TermTable Load()
    {
        using var stream = typeof(TermTable).Assembly.GetManifestResourceStream("terms.txt")!;
        using var reader = new StreamReader(stream);
        return new TermTable(WordLists.Parse(reader));
    }
}
