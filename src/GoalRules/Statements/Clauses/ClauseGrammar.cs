using System.Buffers;

namespace GoalRules;

/// <summary>What the readers of clauses and of noun phrases both ask of the words of a text.</summary>
internal sealed class ClauseGrammar(TokenizedText text)
{
    /// <summary>Words that are no part of a name.</summary>
    public const WordClasses PhraseEnds = WordClasses.Prepositions | WordClasses.Subordinators | WordClasses.Auxiliaries | WordClasses.Conjunctions;

    public static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".;:!?|");
    public static readonly SearchValues<char> PhraseBreaks = SearchValues.Create(".,;:!?()[]|/");

    private readonly bool _hasCase = text.Text.AsSpan().ContainsAnyInRange('a', 'z');

    /// <summary>Whether a capital inside the text makes a word a name; where all are capitals, none does.</summary>
    public bool IsNamed(int i)
    {
        var word = text.WordAt(i);
        return _hasCase && (word[1..].ContainsAnyInRange('A', 'Z') || (char.IsUpper(word[0]) && i > 0 && !text.Gap(i - 1).ContainsAny(SentenceEnds)));
    }

    /// <summary>"customers rate the app", but not "run rate": a word that can also be a noun is a verb before "the" only.</summary>
    public bool IsStateVerb(int i, int end) =>
        (text[i].Is(WordClasses.StateVerbs) || (i > 0 && text[i].Is(PartsOfSpeech.Verbs) && IsThirdPerson(i))) && !text[i].Is(WordClasses.Completions) && !(i > 0 && text[i - 1].Is(WordClasses.NounDeterminers | WordClasses.Prepositions))
        && (!text[i].Is(PartsOfSpeech.Nouns) || (i + 1 < end && text[i + 1].Is(WordClasses.NounDeterminers) && text.Gap(i) is " "));

    /// <summary>Whether a word is a verb here: one that can also be a noun ("design", "launch") is none before "of", another verb or nothing.</summary>
    public bool IsVerb(int i, int end)
    {
        const int Reach = 5;
        if (i >= end || text[i].Kind != WordKind.Letters || !text[i].Is(PartsOfSpeech.Verbs) || (i + 1 < end && text.Gap(i) is "-") || IsThirdPerson(i)) return false;
        if (!text[i].Is(PartsOfSpeech.Nouns)) return i + 1 >= end || !text[i + 1].Is(WordClasses.Auxiliaries) || text[i + 1].Is(WordClasses.NounDeterminers);
        if (i + 1 >= end || text.Gap(i).ContainsAny(PhraseBreaks) || text[i + 1].Is(WordClasses.Genitives)) return false;
        for (var j = i + 1; j < Math.Min(end, i + Reach); j++)
        {
            // "Code review is done" and "Email campaign revenue" speak of something.
            if (text[j].Is(WordClasses.Auxiliaries)) return false;
            if (IsParticiple(j) && !text[j].Is(PartsOfSpeech.Nouns) && (j + 1 == end || text[j + 1].Is(PhraseEnds))) return false;
            if (j + 1 == end && j < i + 4 && text[j].Is(WordClasses.Results) && !text[j].Is(WordClasses.Artefacts)) return false;
            if (text[j].Is(WordClasses.NounDeterminers | PhraseEnds) || text.Gap(j - 1).ContainsAny(PhraseBreaks)) return !text[j].Is(WordClasses.Conjunctions) || j > i + 1 || (j + 1 < text.Count && text[j + 1].Is(PartsOfSpeech.Verbs));
        }

        return true;
    }

    /// <summary>"launched", "approved", "in place": what is done when something is finished.</summary>
    public bool IsParticiple(int i) => (text[i].Is(WordClasses.Completions) && !text[i].Is(WordClasses.Vague)) || IsStanding(i);

    /// <summary>"place" in "in place", but not in "in place of".</summary>
    public bool IsStanding(int i) =>
        i > 0 && text[i].Is(WordClasses.Standings) && text[i - 1].Is(WordClasses.NumberJoints) && (i + 1 == text.Count || !text[i + 1].Is(WordClasses.Genitives));

    public bool IsAdverb(int i) =>
        text[i].Span.Length > 4 && text[i].Kind == WordKind.Letters && !text[i].Is(PartsOfSpeech.Nouns | PartsOfSpeech.Verbs) && (EndsWith(i, "ly") || EndsWith(i, "ement"));

    public bool EndsWith(int i, string ending) => text.WordAt(i).EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>"grows", but not "focus" and "assess": such a form opens no clause.</summary>
    private bool IsThirdPerson(int i) => EndsWith(i, "s") && !EndsWith(i, "ss") && !EndsWith(i, "us");
}
