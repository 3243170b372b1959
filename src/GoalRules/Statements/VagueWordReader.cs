namespace GoalRules;

/// <summary>Finds the words without a measure on which a text may hang: those that describe what its clauses are about, or say how it is or is done.</summary>
internal static class VagueWordReader
{
    public static IEnumerable<TextSpan> Read(string text, IReadOnlyList<Word> words, IReadOnlyList<ClauseWords> clauses)
    {
        foreach (var clause in clauses)
        {
            for (var i = clause.First; i < clause.End; i++)
            {
                if (words[i].Is(WordClasses.Vague) && !words[i].Is(ClauseGrammar.Nouns) && !IsCompound(text, words[i]) && Decides(words, clause, i)) yield return words[i].Span;
            }
        }
    }

    /// <summary>"non-competitive", "large-scale": the word means something else.</summary>
    private static bool IsCompound(string text, Word word) =>
        (word.Span.Start > 0 && text[word.Span.Start - 1] == '-') || (word.Span.End < text.Length && text[word.Span.End] == '-');

    /// <summary>Not where it only describes what stands behind a preposition: "for large customers".</summary>
    private static bool Decides(IReadOnlyList<Word> words, ClauseWords clause, int i) =>
        (i >= clause.Topic.First && i < clause.Topic.End)
        || (i >= clause.Object.First && i < clause.Object.End)
        || i == clause.End - 1
        || (i > 0 && clause.Verb == i - 1)
        || (clause.Form == ClauseForm.State && i > clause.Verb && i < clause.Verb + 3 && !words[i - 1].Is(WordClasses.Prepositions));
}
