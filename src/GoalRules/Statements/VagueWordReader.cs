namespace GoalRules;

/// <summary>Finds the words without a measure on which a text may hang: those that describe what its clauses are about, or say how it is or is done.</summary>
internal static class VagueWordReader
{
    public static IEnumerable<TextSpan> Read(TokenizedText text, IReadOnlyList<ClauseWords> clauses)
    {
        foreach (var clause in clauses)
        {
            for (var i = clause.First; i < clause.End && !(i > clause.First && text[i].Is(WordClasses.Subordinators)); i++)
            {
                if (i == clause.End - 1 && text.Is(i - 1, WordClasses.Conjunctions)) break; // "prices, opening hours and more"
                if (text[i].Is(WordClasses.Vague) && !text[i].Is(PartsOfSpeech.Nouns) && !IsCompound(text.Text, text[i].Span) && Decides(text, clause, i)) yield return text[i].Span;
            }
        }
    }

    /// <summary>"non-competitive", "large-scale": the word means something else.</summary>
    private static bool IsCompound(string text, TextSpan word) =>
        (word.Start > 0 && text[word.Start - 1] == '-') || (word.End < text.Length && text[word.End] == '-');

    /// <summary>Not where it only describes what stands behind a preposition: "for large customers".</summary>
    private static bool Decides(TokenizedText text, ClauseWords clause, int i) =>
        (i >= clause.Topic.First && i < clause.Topic.End)
        || (i >= clause.Object.First && i < clause.Object.End)
        || i == clause.End - 1
        || (i > 0 && clause.Verb == i - 1)
        || (clause.Form == ClauseForm.State && i > clause.Verb && i < clause.Verb + 3 && !text[i - 1].Is(WordClasses.Prepositions));
}
