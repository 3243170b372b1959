namespace GoalRules;

/// <summary>Reads the names of things. A name ends at the next preposition, comma or verb, and its last noun says what the thing is.</summary>
internal sealed class NounPhraseReader(TokenizedText text, ClauseGrammar grammar)
{
    /// <summary>The name that begins at a word; "a set of" and "number of" lead on to what they are of.</summary>
    /// <param name="ofSubject">Whether a verb may follow that says something of it.</param>
    public NounPhrase Read(int first, int end, bool ofSubject = false)
    {
        var isMeasure = ofSubject && first > 0 && text[first].Is(WordClasses.Prepositions) && text.Gap(first - 1).Contains('%');
        while (true)
        {
            var phrase = Simple(first, end, ofSubject) with { IsMeasure = isMeasure };
            var leadsOn = phrase.End + 1 < end && !phrase.IsEmpty && text[phrase.Head].Is(WordClasses.Containers | WordClasses.MeasureNouns) && text[phrase.End].Is(WordClasses.Genitives);
            if (!leadsOn) return phrase;
            isMeasure |= text[phrase.Head].Is(WordClasses.MeasureNouns);
            first = phrase.End + 1;
        }
    }

    private NounPhrase Simple(int first, int end, bool ofSubject)
    {
        while (first + 1 < end && IsBeforeName(first, ofSubject)) first++;
        var (head, known, isVague, isNamed) = (-1, -1, false, false);
        var i = first;
        for (; i < end && (i == first || !Ends(i, end, known >= 0, ofSubject)); i++)
        {
            var word = text[i];
            if (i == first && word.Is(ClauseGrammar.PhraseEnds) && !word.Is(PartsOfSpeech.Nouns)) break;
            isVague |= word.Is(WordClasses.Vague);
            if (IsNumber(i))
            {
                // "$2M in revenue", "20 % of accounts"
                if (i + 2 < end && text[i + 1].Is(WordClasses.Genitives | WordClasses.NumberJoints)) i++;
                continue;
            }

            isNamed |= word.Kind == WordKind.Mixed || grammar.IsNamed(i);
            head = i;
            if (word.Is(PartsOfSpeech.Nouns)) known = i;
        }

        if (head < 0) return new NounPhrase(first, i, first, ObjectKind.None);
        if (known >= 0) head = known;
        return new NounPhrase(first, i, head, KindOf(head, isNamed)) { IsVague = isVague, IsNamed = isNamed, IsGeneric = text[head].Is(WordClasses.Generics) };
    }

    private bool IsBeforeName(int i, bool ofSubject) =>
        text[i].Is(WordClasses.NounDeterminers | WordClasses.AmountHedges | WordClasses.Conjunctions) || grammar.IsAdverb(i) || (ofSubject && text[i].Is(WordClasses.Prepositions));

    private bool Ends(int i, int end, bool isKnown, bool ofSubject)
    {
        var gap = text.Gap(i - 1);
        if (gap is "-") return false;
        if (gap is not "." && gap.ContainsAny(ClauseGrammar.PhraseBreaks)) return true;
        // "a release that …", said shorter: "a release targeting banks"
        if (isKnown && grammar.EndsWith(i, "ing") && text[i].Is(PartsOfSpeech.Verbs) && !text[i].Is(PartsOfSpeech.Nouns)) return true;
        // "a robust and simple tool"
        if (text[i].Is(WordClasses.Conjunctions) && !isKnown && text[i - 1].Is(WordClasses.Vague)) return false;
        return text[i].Is(ClauseGrammar.PhraseEnds | WordClasses.PhraseOpeners) || (ofSubject && (grammar.IsStateVerb(i, end) || (text[i].Is(WordClasses.Completions) && !text[i].Is(PartsOfSpeech.Nouns))));
    }

    private bool IsNumber(int i) => text[i].Kind == WordKind.Number || (text[i].Kind == WordKind.Mixed && char.IsAsciiDigit(text.WordAt(i)[0]));

    private ObjectKind KindOf(int i, bool isNamed)
    {
        var word = text[i];
        if (word.Is(WordClasses.Artefacts)) return word.Is(WordClasses.Results) ? ObjectKind.Result : ObjectKind.Artefact;
        if (word.Is(WordClasses.Events)) return ObjectKind.Event;
        if (word.Is(WordClasses.Results | WordClasses.MeasureNouns)) return ObjectKind.Result;
        if (word.Is(WordClasses.Processes)) return ObjectKind.Process;
        if (word.Is(WordClasses.Abstractions)) return ObjectKind.Abstraction;
        if (word.Is(WordClasses.Others)) return ObjectKind.People;
        if (word.Is(WordClasses.Roles)) return ObjectKind.Role;
        if (isNamed) return ObjectKind.Name;
        if (grammar.EndsWith(i, "ing") || grammar.EndsWith(i, "tion") || grammar.EndsWith(i, "sion") || grammar.EndsWith(i, "ment")) return ObjectKind.Process;
        return grammar.EndsWith(i, "ity") || grammar.EndsWith(i, "ness") || grammar.EndsWith(i, "ance") || grammar.EndsWith(i, "ence") ? ObjectKind.Abstraction : ObjectKind.Unknown;
    }
}
