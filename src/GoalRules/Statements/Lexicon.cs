using System.Collections.Frozen;

namespace GoalRules;

/// <summary>The words that a statement is read with: those of one language, or of several together.</summary>
internal sealed class Lexicon
{
    private readonly WordLists _lists;

    public Lexicon(WordLists lists)
    {
        _lists = lists;
        IsEmpty = lists.Sections.Count == 0;
        Effort = Phrases("effort");
        EffortOpenings = Phrases("effort-openings");
        Placeholders = Phrases("placeholder");
        GapWords = Words("gap");
        PlacePrepositions = Words("place-prepositions");
        Months = Section("months").Select(line => line.Split('=', StringSplitOptions.TrimEntries))
            .DistinctBy(pair => pair[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(pair => pair[0], pair => int.Parse(pair[1]), StringComparer.OrdinalIgnoreCase);
        MonthsThatAreWords = Words("months-that-are-words");
        FirmDatePrepositions = Words("firm-date-prepositions");
        DatePrepositions = Words("date-prepositions");
        StartPrepositions = Words("start-prepositions");
        NotDeadlinePrepositions = Words("not-deadline-prepositions");
        PeriodNouns = Words("period-nouns");
        PeriodAdjectives = Words("period-adjectives");
        FiscalYearWords = Words("fiscal-year");
        Ordinals = Words("ordinals");
        DurationNouns = Words("duration-nouns");
        LongDurationNouns = Words("long-duration-nouns");
        NumberWords = Words("number-words");
        EdgeWords = Words("edge");
        FillerWords = Words("filler");
        PeriodEnds = Phrases("period-end");
        ServiceLevelVerbs = Phrases("service-level");
        OpeningFillers = Words("opening-fillers");
        OpenEndedVerbs = Words("open-ended-verbs");
        EndSigns = Phrases("end-signs");
        IncreaseVerbs = Words("increase-verbs");
        DecreaseVerbs = Words("decrease-verbs");
        ActivityVerbs = Words("activity-verbs");
        ActivityObjects = Words("activity-objects");
        ObjectEnds = Words("object-ends");
        AmountStarts = Words("amount-starts");
        AmountTargets = Words("amount-targets");
        AmountChanges = Words("amount-changes");
        AmountHedges = Words("amount-hedges");
        AmountFollowers = Words("amount-followers");
        PercentWords = Words("percent-words");
        BaselineSigns = Phrases("baseline-signs");
        Reasons = Phrases("reasons");
        Levels = Phrases("levels");
        Movements = Phrases("movements");
        Share = Phrases("share");
        Change = Phrases("change");
        Count = Phrases("count");
    }

    /// <summary>Whether the language is unknown, so that the absence of a word proves nothing.</summary>
    public bool IsEmpty { get; }

    public PhraseSet Effort { get; }

    public PhraseSet EffortOpenings { get; }

    public PhraseSet Placeholders { get; }

    public FrozenSet<string> GapWords { get; }

    public FrozenSet<string> PlacePrepositions { get; }

    public FrozenDictionary<string, int> Months { get; }

    public FrozenSet<string> MonthsThatAreWords { get; }

    public FrozenSet<string> FirmDatePrepositions { get; }

    public FrozenSet<string> DatePrepositions { get; }

    public FrozenSet<string> StartPrepositions { get; }

    public FrozenSet<string> NotDeadlinePrepositions { get; }

    public FrozenSet<string> PeriodNouns { get; }

    public FrozenSet<string> PeriodAdjectives { get; }

    public FrozenSet<string> FiscalYearWords { get; }

    public FrozenSet<string> Ordinals { get; }

    public FrozenSet<string> DurationNouns { get; }

    public FrozenSet<string> LongDurationNouns { get; }

    public FrozenSet<string> NumberWords { get; }

    public FrozenSet<string> EdgeWords { get; }

    public FrozenSet<string> FillerWords { get; }

    public PhraseSet PeriodEnds { get; }

    public PhraseSet ServiceLevelVerbs { get; }

    /// <summary>Words that may stand before the verb that a text opens with.</summary>
    public FrozenSet<string> OpeningFillers { get; }

    /// <summary>Verbs of improvement and effort, which have no end of their own.</summary>
    public FrozenSet<string> OpenEndedVerbs { get; }

    /// <summary>Words that may give even such a verb an end: a deliverable, a comparison, a quantity in words.</summary>
    public PhraseSet EndSigns { get; }

    public FrozenSet<string> IncreaseVerbs { get; }

    public FrozenSet<string> DecreaseVerbs { get; }

    public FrozenSet<string> ActivityVerbs { get; }

    public FrozenSet<string> ActivityObjects { get; }

    /// <summary>Words behind which no more of a verb's object is expected.</summary>
    public FrozenSet<string> ObjectEnds { get; }

    public FrozenSet<string> AmountStarts { get; }

    public FrozenSet<string> AmountTargets { get; }

    public FrozenSet<string> AmountChanges { get; }

    /// <summary>Words between a preposition and its amount: "to at least 40".</summary>
    public FrozenSet<string> AmountHedges { get; }

    /// <summary>Words behind an amount that do not say what is counted.</summary>
    public FrozenSet<string> AmountFollowers { get; }

    public FrozenSet<string> PercentWords { get; }

    public PhraseSet BaselineSigns { get; }

    public PhraseSet Reasons { get; }

    /// <summary>Names of measures that stand somewhere before any work begins.</summary>
    public PhraseSet Levels { get; }

    /// <summary>Names of measures that are a change already, so that they start from nothing.</summary>
    public PhraseSet Movements { get; }

    public PhraseSet Share { get; }

    public PhraseSet Change { get; }

    public PhraseSet Count { get; }

    /// <summary>Whether a word is a number; French "un" and "une" are articles more often.</summary>
    public bool IsNumberWord(ReadOnlySpan<char> word) => word is not ("un" or "une") && NumberWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private IReadOnlyList<string> Section(string name) => _lists.Sections.GetValueOrDefault(name, []);

    private PhraseSet Phrases(string section) => new(Section(section));

    private FrozenSet<string> Words(string section) => Section(section).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
