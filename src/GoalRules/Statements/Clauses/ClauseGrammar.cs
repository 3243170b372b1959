using System.Buffers;

namespace GoalRules;

/// <summary>What the readers of clauses and of noun phrases both ask of the words of a text.</summary>
internal sealed class ClauseGrammar(string text, IReadOnlyList<Word> words)
{
    public const WordClasses Verbs = WordClasses.ProductionVerbs | WordClasses.EffortVerbs | WordClasses.ChangeVerbs | WordClasses.AttainVerbs
        | WordClasses.IncreaseVerbs | WordClasses.DecreaseVerbs;

    public const WordClasses Nouns = WordClasses.Artefacts | WordClasses.Events | WordClasses.Roles | WordClasses.Processes | WordClasses.Results
        | WordClasses.Abstractions | WordClasses.Others | WordClasses.MeasureNouns;

    /// <summary>Words that are no part of a name.</summary>
    public const WordClasses PhraseEnds = WordClasses.Prepositions | WordClasses.Subordinators | WordClasses.Auxiliaries | WordClasses.Conjunctions;

    public static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".;:!?\n\r|");
    public static readonly SearchValues<char> PhraseBreaks = SearchValues.Create(".,;:!?()[]\n\r|/");

    private readonly bool _hasCase = text.AsSpan().ContainsAnyInRange('a', 'z');

    /// <summary>Whether a capital inside the text makes a word a name; where all are capitals, none does.</summary>
    public bool IsNamed(int i)
    {
        var word = Text(i);
        return _hasCase && (word[1..].ContainsAnyInRange('A', 'Z') || (char.IsUpper(word[0]) && i > 0 && !Gap(i - 1).ContainsAny(SentenceEnds)));
    }

    /// <summary>"customers rate the app", but not "run rate": a word that can also be a noun is a verb before "the" only.</summary>
    public bool IsStateVerb(int i, int end) =>
        words[i].Is(WordClasses.StateVerbs) && !words[i].Is(WordClasses.Completions) && !(i > 0 && words[i - 1].Is(WordClasses.NounDeterminers | WordClasses.Prepositions))
        && (!words[i].Is(Nouns) || (i + 1 < end && words[i + 1].Is(WordClasses.NounDeterminers) && Gap(i) is " "));

    /// <summary>Whether a word is a verb here: one that can also be a noun ("design", "launch") is none before "of", another verb or nothing.</summary>
    public bool IsVerb(int i, int end)
    {
        const int Reach = 5;
        if (i >= end || words[i].Kind != WordKind.Letters || !words[i].Is(Verbs) || (i + 1 < end && Gap(i) is "-") || IsThirdPerson(i)) return false;
        if (!words[i].Is(Nouns)) return i + 1 >= end || !words[i + 1].Is(WordClasses.Auxiliaries) || words[i + 1].Is(WordClasses.NounDeterminers);
        if (i + 1 >= end || Gap(i).ContainsAny(PhraseBreaks) || words[i + 1].Is(WordClasses.Genitives)) return false;
        for (var j = i + 1; j < Math.Min(end, i + Reach); j++)
        {
            // "Code review is done" and "Email campaign revenue" speak of something.
            if (words[j].Is(WordClasses.Auxiliaries)) return false;
            if (IsParticiple(j) && !words[j].Is(Nouns) && (j + 1 == end || words[j + 1].Is(PhraseEnds))) return false;
            if (j + 1 == end && j < i + 4 && words[j].Is(WordClasses.Results) && !words[j].Is(WordClasses.Artefacts)) return false;
            if (words[j].Is(WordClasses.NounDeterminers | PhraseEnds) || Gap(j - 1).ContainsAny(PhraseBreaks)) return !words[j].Is(WordClasses.Conjunctions) || j > i + 1 || (j + 1 < words.Count && words[j + 1].Is(Verbs));
        }

        return true;
    }

    /// <summary>"grows", but not "focus" and "assess": such a form opens no clause.</summary>
    private bool IsThirdPerson(int i) => EndsWith(i, "s") && !EndsWith(i, "ss") && !EndsWith(i, "us");

    /// <summary>"launched", "approved": what is done when something is finished.</summary>
    public bool IsParticiple(int i) => words[i].Is(WordClasses.Completions) && !words[i].Is(WordClasses.Vague);

    public bool IsAdverb(int i) =>
        words[i].Span.Length > 4 && words[i].Kind == WordKind.Letters && !words[i].Is(Nouns | Verbs) && (EndsWith(i, "ly") || EndsWith(i, "ement"));

    /// <summary>A full stop or colon before a space; one inside "example.org" or "1:1" ends nothing.</summary>
    public bool EndsSentence(int i) => Gap(i) is var gap && gap.IndexOfAny(SentenceEnds) is var at and >= 0 && (at + 1 < gap.Length || gap[at] is not ('.' or ':'));

    public bool EndsWith(int i, string ending) => Text(i).EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    public ReadOnlySpan<char> Text(int i) => text.AsSpan(words[i].Span.Start, words[i].Span.Length);

    /// <summary>What stands between a word and the next.</summary>
    public ReadOnlySpan<char> Gap(int i) => text.AsSpan(words[i].Span.End, words[i + 1].Span.Start - words[i].Span.End);
}
