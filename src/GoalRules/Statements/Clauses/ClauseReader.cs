namespace GoalRules;

/// <summary>
/// Takes a text apart into clauses, each with its verb and what the verb acts on. It is a small grammar: a clause opens with a verb, or with
/// what a later verb speaks of. Each word is looked at a fixed number of times.
/// </summary>
internal sealed class ClauseReader
{
    private readonly TokenizedText _text;
    private readonly ClauseGrammar _grammar;
    private readonly NounPhraseReader _names;

    private ClauseReader(TokenizedText text)
    {
        _text = text;
        _grammar = new ClauseGrammar(text);
        _names = new NounPhraseReader(text, _grammar);
    }

    public static List<ClauseWords> Read(TokenizedText text)
    {
        var reader = new ClauseReader(text);
        var clauses = new List<ClauseWords>();
        for (var first = 0; first < text.Count; first = clauses[^1].End) clauses.Add(reader.Clause(first));

        // "plan and run the course": what the second verb acts on the first acts on too.
        for (var i = clauses.Count - 2; i >= 0; i--)
        {
            if (clauses[i] is { Form: ClauseForm.Action, Object.IsEmpty: true } && clauses[i + 1].Form == ClauseForm.Action) clauses[i] = clauses[i] with { Object = clauses[i + 1].Object };
        }

        return clauses;
    }

    /// <summary>A clause ends with its sentence, or before "and" and commas behind which another verb opens or, where something was said already, something else is spoken of.</summary>
    private int EndOf(int first, int opening)
    {
        var isSaid = false;
        var mayBeSaid = !_grammar.IsVerb(opening, _text.Count);
        for (var i = first + 1; i < _text.Count; i++)
        {
            if (_text.EndsSentence(i - 1)) return i;
            if (i <= opening) continue;
            if (IsJoint(i - 1) && ((OpensWithVerb(i) && !IsOtherForm(i, opening) && !IsSecondQuality(i)) || (isSaid && OpensStatement(i)))) return i;
            isSaid |= mayBeSaid && IsPredicate(i);
        }

        return _text.Count;
    }

    /// <summary>"the page is live", "tests written": a name of a few words, then what is said of it.</summary>
    private bool OpensStatement(int first)
    {
        const int Reach = 9;
        var namesThing = false;
        for (var i = first; i < Math.Min(_text.Count, first + Reach); i++)
        {
            if (i > first && (_text.EndsSentence(i - 1) || IsJoint(i - 1) || _text[i].Is(WordClasses.Subordinators))) return false;
            if (IsPredicate(i)) return namesThing;
            namesThing |= _text[i].Is(PartsOfSpeech.Nouns) || _grammar.IsNamed(i);
        }

        return false;
    }

    private bool IsPredicate(int i) => _text[i].Is(WordClasses.Auxiliaries) || _grammar.IsStanding(i) || (_grammar.IsParticiple(i) && !_text[i - 1].Is(WordClasses.Prepositions | WordClasses.NounDeterminers));

    private bool IsJoint(int i) => _text[i].Is(WordClasses.Conjunctions) || _text.Gap(i).ContainsAny(',', '&');

    private bool OpensWithVerb(int i) => _grammar.IsVerb(_grammar.IsAdverb(i) && i + 1 < _text.Count ? i + 1 : i, _text.Count);

    /// <summary>"by hiring and training", "a small, devoted team": such a form opens a clause only where the first one does.</summary>
    private bool IsOtherForm(int i, int opening) =>
        (_grammar.EndsWith(i, "ing") && !_grammar.EndsWith(opening, "ing")) || (_grammar.EndsWith(i, "ted") && !_grammar.EndsWith(opening, "ed"));

    /// <summary>"safe and secure premises"</summary>
    private bool IsSecondQuality(int i) => i > 1 && _text[i - 1].Is(WordClasses.Conjunctions) && _text[i].Is(WordClasses.Vague) && _text[i - 2].Is(WordClasses.Vague);

    private ClauseWords Clause(int first)
    {
        var opening = Opening(first);
        var end = EndOf(first, opening);
        if (_grammar.IsVerb(opening, end) || _text[opening].Is(WordClasses.OpeningStates)) return Action(first, end, opening);
        var subject = _names.Read(opening, end, ofSubject: true);
        var completion = -1;
        for (var i = subject.End; i < end; i++)
        {
            if (_text[i].Is(WordClasses.Subordinators)) continue;
            if (_text[i].Is(WordClasses.Auxiliaries)) return BehindAuxiliary(first, end, i, subject);
            if (_grammar.IsStateVerb(i, end)) return Statement(ClauseForm.State, first, end, i, subject);
            if (completion < 0 && (_grammar.IsStanding(i) || (_text[i].Is(WordClasses.Completions) && !(i > 0 && _text[i - 1].Is(WordClasses.Prepositions | WordClasses.NounDeterminers))))) completion = i;
        }

        return Statement(completion >= 0 ? ClauseForm.Done : ClauseForm.Label, first, end, completion, subject);
    }

    private ClauseWords BehindAuxiliary(int first, int end, int auxiliary, NounPhrase subject)
    {
        const int Reach = 4;
        // "The team will launch": what it does is what counts.
        if (_text[auxiliary].Is(WordClasses.Futures) && auxiliary + 1 < end && _text[auxiliary + 1].Is(PartsOfSpeech.Verbs)) return Action(first, end, auxiliary + 1);
        var participle = auxiliary + 1;
        while (participle < end && participle < auxiliary + Reach && (_text[participle].Is(WordClasses.Auxiliaries) || _grammar.IsAdverb(participle) || (participle + 1 < end && _grammar.IsStanding(participle + 1)))) participle++;
        return participle < end && _grammar.IsParticiple(participle)
            ? Statement(ClauseForm.Done, first, end, participle, subject)
            : Statement(ClauseForm.State, first, end, auxiliary, subject);
    }

    private ClauseWords Action(int first, int end, int verb)
    {
        var next = verb + 1;
        while (next < end && (_text[next].Is(WordClasses.Particles) || _grammar.IsAdverb(next) || (_text[next].Is(WordClasses.Prepositions) && next < verb + 3))) next++;
        var thing = _names.Read(next, end);
        return new ClauseWords(first, end, ClauseForm.Action, verb, KindOf(_text[verb], thing), default, thing) { Coordinated = Coordinated(thing, end) };
    }

    private ClauseWords Statement(ClauseForm form, int first, int end, int verb, NounPhrase subject)
    {
        var action = form switch
        {
            ClauseForm.Done => ActionKind.Production,
            ClauseForm.State => ActionKind.State,
            _ => ActionKind.None,
        };
        return new ClauseWords(first, end, form, verb, action, subject, verb >= 0 ? _names.Read(verb + 1, end) : default) { Coordinated = Coordinated(subject, end) };
    }

    /// <summary>What "and" joins to a name: "speed" in "quality and speed".</summary>
    private NounPhrase Coordinated(NounPhrase name, int end) =>
        name.End + 1 < end && _text[name.End].Is(WordClasses.Conjunctions) ? _names.Read(name.End + 1, end) : default;

    /// <summary>Where a clause begins behind what may stand before it: "By 2027, we will", "to", "successfully".</summary>
    private int Opening(int first)
    {
        const int Reach = 10;
        var i = first;
        if (_text[first].Is(WordClasses.Prepositions | WordClasses.FirmDatePrepositions | WordClasses.DatePrepositions) && !_text[first].Is(PartsOfSpeech.Verbs))
        {
            for (var j = first + 1; j < Math.Min(_text.Count, first + Reach) && i == first && !_text.EndsSentence(j - 1); j++)
            {
                if (_text.Gap(j - 1).Contains(',')) i = j;
            }
        }

        while (i < _text.Count - 1 && !_text.EndsSentence(i) && (_text[i].Is(WordClasses.OpeningFillers | WordClasses.Conjunctions) || (_grammar.IsAdverb(i) && _grammar.IsVerb(i + 1, _text.Count)))) i++;
        return i;
    }

    /// <summary>Some verbs do one thing to a thing that is made ("make calls") and another to a state ("make it easy").</summary>
    private static ActionKind KindOf(Word verb, NounPhrase thing)
    {
        var isMade = verb.Is(WordClasses.ProductionVerbs) && thing is { Kind: ObjectKind.Artefact or ObjectKind.Event, IsVague: false };
        if (isMade) return ActionKind.Production;
        if (verb.Is(PartsOfSpeech.Changes)) return ActionKind.Change;
        if (verb.Is(WordClasses.EffortVerbs)) return ActionKind.Effort;
        if (verb.Is(WordClasses.AttainVerbs)) return ActionKind.Attainment;
        return verb.Is(WordClasses.ProductionVerbs) ? ActionKind.Production : ActionKind.State;
    }
}
