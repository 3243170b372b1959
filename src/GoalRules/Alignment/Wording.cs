using System.Buffers;
using System.Text;

namespace GoalRules;

/// <summary>What a text says, whatever the case, the accents, the plural, small words, punctuation and the place of its dates.</summary>
internal sealed class Wording(TokenizedText text)
{
    /// <summary>What a text without words says.</summary>
    public const string None = "|";

    private static readonly SearchValues<char> Signs = SearchValues.Create("%$€£¥<>≤≥=&+");

    /// <summary>A number that is the same for texts of the same words, in whatever order, and hardly ever for others.</summary>
    public ulong SumOfWords()
    {
        var sum = 0UL;
        Span<char> room = stackalloc char[WordFolding.Room];
        for (var i = 0; i < text.Count; i++)
        {
            var folded = WordFolding.Fold(text.WordAt(i), room);
            if (TermTable.BuiltIn.WeightOf(folded) > 0) sum += Hash(folded);
        }

        return sum;
    }

    /// <summary>The words with the signs beside them, in their order, and behind them the dates.</summary>
    public string InOrder(IReadOnlyList<TextSpan> dates)
    {
        var (said, dated) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < text.Count; i++)
        {
            var isDate = dates.Cover(text[i].Span);
            var folded = WordFolding.Of(text.WordAt(i));
            if (TermTable.BuiltIn.WeightOf(folded) > 0) (isDate ? dated : said).Append(folded).Append(' ');
            foreach (var sign in text.Gap(i))
            {
                if (Signs.Contains(sign)) said.Append(sign);
            }
        }

        return said.Append('|').Append(dated).ToString();
    }

    /// <summary>FNV-1a, which is the same on every run.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word) hash = unchecked((hash ^ c) * 1099511628211UL);
        return hash;
    }
}
