using System.Buffers;

namespace GoalRules;

/// <summary>A text cut into words, and what may be asked of a word and of what stands beside it. Outside the text there is nothing.</summary>
internal sealed class TokenizedText(string text, List<Word> words, Lexicon lexicon)
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".;:!?|");

    /// <summary>The text, in plain characters.</summary>
    public string Text { get; } = text;

    public Lexicon Lexicon { get; } = lexicon;

    public IReadOnlyList<Word> Words => words;

    public int Count => words.Count;

    public Word this[int i] => words[i];

    public ReadOnlySpan<char> WordAt(int i) => Text.AsSpan(words[i].Span.Start, words[i].Span.Length);

    public bool Is(int i, WordClasses classes) => (uint)i < (uint)words.Count && words[i].Is(classes);

    public bool IsNumber(int i) => (uint)i < (uint)words.Count && words[i].Kind == WordKind.Number;

    public bool IsLetters(int i) => (uint)i < (uint)words.Count && words[i].Kind == WordKind.Letters;

    /// <summary>Whether a word is this one, whatever its case.</summary>
    public bool IsWord(int i, string word) => (uint)i < (uint)words.Count && WordAt(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first word at or behind a place in the text; <see cref="Count"/> where none is.</summary>
    public int FirstFrom(int start) => words.FirstFrom(start);

    /// <summary>The first word that is no filler such as "we will"; the last where all are.</summary>
    public int Opening
    {
        get
        {
            var i = 0;
            while (i < words.Count - 1 && words[i].Is(WordClasses.OpeningFillers)) i++;
            return i;
        }
    }

    /// <summary>What stands between a word and the next; behind the last, all the rest.</summary>
    public ReadOnlySpan<char> Gap(int i) => i + 1 < words.Count ? Text.AsSpan(words[i].Span.End..words[i + 1].Span.Start) : Text.AsSpan(words[i].Span.End);

    /// <summary>Whether nothing but a space stands between a word and the next.</summary>
    public bool IsSpaced(int i) => (uint)(i + 1) < (uint)words.Count && i >= 0 && words[i + 1].Span.Start == words[i].Span.End + 1 && Text[words[i].Span.End] == ' ';

    /// <summary>
    /// Whether a sentence or a part of one ends behind a word that is not the last: a full stop or colon before a space, but not one inside
    /// "example.org" or "1:1", nor that of "i.e.".
    /// </summary>
    public bool EndsSentence(int i) =>
        i + 1 < words.Count && !IsSpaced(i) && Gap(i) is var gap && gap.IndexOfAny(SentenceEnds) is var at and >= 0 && (at + 1 < gap.Length || gap[at] is not ('.' or ':')) && !IsAbbreviated(i, gap);

    /// <summary>From the first character of a word to the last of another.</summary>
    public TextSpan Span(int first, int last) => new(words[first].Span.Start, words[last].Span.End - words[first].Span.Start);

    /// <summary>What a word by itself says beside a number.</summary>
    public NumberCues Cues(int i) => IsLetters(i) ? Lexicon.CuesOf(WordAt(i)) : NumberCues.None;

    /// <summary>What the longest phrase of the lexicon that ends right before a word says of a number there.</summary>
    public NumberCues CuesBefore(int i) => CuesBefore(i, out _);

    /// <param name="i">The word behind the phrase.</param>
    /// <param name="first">The word that the phrase begins with; <paramref name="i"/> where there is none.</param>
    public NumberCues CuesBefore(int i, out int first)
    {
        for (first = IsLetters(i - 1) ? Math.Max(0, i - Lexicon.LongestCue) : i; first < i; first++)
        {
            if (Lexicon.CuesOf(Phrase(first, i - 1)) is not NumberCues.None and var cues) return cues;
        }

        return NumberCues.None;
    }

    /// <summary>What the longest phrase of the lexicon that begins with a word says of a number before it.</summary>
    /// <param name="next">The word behind the phrase.</param>
    public NumberCues CuesBehind(int i, out int next)
    {
        for (next = IsLetters(i) ? Math.Min(words.Count, i + Lexicon.LongestCue) : i; next > i; next--)
        {
            if (Lexicon.CuesOf(Phrase(i, next - 1)) is not NumberCues.None and var cues) return cues;
        }

        return NumberCues.None;
    }

    /// <summary>"e.g. at the till", "avg. of the week"</summary>
    private bool IsAbbreviated(int i, ReadOnlySpan<char> gap) =>
        gap is ". " && (Lexicon.Abbreviations.Contains(WordAt(i)) || (i > 0 && words[i].Span.Length == 1 && Gap(i - 1) is "." && char.IsAsciiLetterLower(WordAt(i)[0])));

    private ReadOnlySpan<char> Phrase(int first, int last) => Text.AsSpan(words[first].Span.Start..words[last].Span.End);
}
