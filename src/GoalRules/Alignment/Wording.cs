using System.Buffers;
using System.Text;

namespace GoalRules;

/// <summary>What a text says, whatever the case, the accents, the plural, small words, punctuation and the place of its dates.</summary>
internal sealed class Wording(TokenizedText text)
{
    /// <summary>What a text without words says.</summary>
    public const string None = "|";

    private static readonly SearchValues<char> Signs = SearchValues.Create("%$€£¥<>≤≥=&+");

    private readonly bool _isShouted = !text.Text.AsSpan().ContainsAnyInRange('a', 'z');

    /// <summary>A number that is the same for texts of the same words, in whatever order, and hardly ever for others.</summary>
    public ulong SumOfWords()
    {
        var sum = 0UL;
        Span<char> room = stackalloc char[WordFolding.Room];
        for (var i = 0; i < text.Count; i++)
        {
            var folded = WordFolding.Fold(text.WordAt(i), room);
            if (Counts(i, folded)) sum += Hash(folded);
        }

        return sum;
    }

    /// <summary>The words with the signs beside them, in their order, and behind them the dates.</summary>
    public string InOrder(IReadOnlyList<TextSpan> dates)
    {
        var (said, dated) = (new StringBuilder(), new StringBuilder());
        Span<char> room = stackalloc char[WordFolding.Room];
        for (var (i, end) = (0, 0); i < text.Count; end = text[i++].Span.End)
        {
            AddSigns(text.Text.AsSpan(end..text[i].Span.Start));
            var folded = WordFolding.Fold(text.WordAt(i), room);
            if (Counts(i, folded)) (dates.Cover(text[i].Span) ? dated : said).Append(folded).Append(' ');
        }

        if (text.Count > 0) AddSigns(text.Gap(text.Count - 1));
        return said.Append('|').Append(dated).ToString();

        void AddSigns(ReadOnlySpan<char> between)
        {
            foreach (var sign in between)
            {
                if (Signs.Contains(sign)) said.Append(sign);
            }
        }
    }

    /// <summary>Whether a word says anything. A single capital does, in "line A", unless it begins the text or all of it is in capitals.</summary>
    private bool Counts(int i, ReadOnlySpan<char> folded) =>
        TermTable.BuiltIn.WeightOf(folded) > 0 || (i > 0 && !_isShouted && text.WordAt(i) is [>= 'A' and <= 'Z']);

    /// <summary>FNV-1a, which is the same on every run.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word) hash = unchecked((hash ^ c) * 1099511628211UL);
        return hash;
    }
}
