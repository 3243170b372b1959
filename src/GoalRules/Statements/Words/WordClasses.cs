namespace GoalRules;

/// <summary>
/// What a lexicon says about a single word, one flag for each section of its file that lists single words; a section is called like its
/// flag, in kebab case. A word is looked up once, and from then on a question about it is a test of a bit.
/// </summary>
[Flags]
internal enum WordClasses : ulong
{
    None = 0,
    Gap = 1UL << 0,
    PlacePrepositions = 1UL << 1,
    Months = 1UL << 2,
    MonthsThatAreWords = 1UL << 3,
    FirmDatePrepositions = 1UL << 4,
    DatePrepositions = 1UL << 5,
    StartPrepositions = 1UL << 6,
    NotDeadlinePrepositions = 1UL << 7,
    PeriodNouns = 1UL << 8,
    PeriodAdjectives = 1UL << 9,
    FiscalYear = 1UL << 10,
    Ordinals = 1UL << 11,
    DurationNouns = 1UL << 12,
    LongDurationNouns = 1UL << 13,
    NumberWords = 1UL << 14,
    Edge = 1UL << 15,
    Filler = 1UL << 16,

    /// <summary>Words that may stand before the verb that a text opens with.</summary>
    OpeningFillers = 1UL << 17,

    /// <summary>What something finished is in: "in place", "in use".</summary>
    Standings = 1UL << 18,

    IncreaseVerbs = 1UL << 19,
    DecreaseVerbs = 1UL << 20,

    /// <summary>What leads to the verb that says what something is for: "to grow revenue".</summary>
    Purposes = 1UL << 21,

    /// <summary>Words that say that what follows are only examples: "including".</summary>
    Examples = 1UL << 22,

    /// <summary>Words behind which no more of a verb's object is expected.</summary>
    ObjectEnds = 1UL << 23,
    AmountStarts = 1UL << 24,
    AmountTargets = 1UL << 25,
    AmountChanges = 1UL << 26,

    /// <summary>Words between a preposition and its amount: "to at least 40".</summary>
    AmountHedges = 1UL << 27,

    /// <summary>Words behind an amount that do not say what is counted.</summary>
    AmountFollowers = 1UL << 28,

    /// <summary>Words that multiply the number before them: "million", "dozen".</summary>
    NumberScales = 1UL << 29,

    /// <summary>Words whose number is a name: "phase 2", "RFC 12".</summary>
    NumberedNouns = 1UL << 30,

    /// <summary>Words that claim something of each: "all", "every".</summary>
    Universals = 1UL << 31,

    /// <summary>Words for none: "zero", "no".</summary>
    Nones = 1UL << 32,

    /// <summary>Words behind which a number says where a measure stands: "currently", "vs".</summary>
    CurrentSigns = 1UL << 33,

    /// <summary>Verbs for making, finishing or holding something that somebody can see: "build", "publish", "hire".</summary>
    ProductionVerbs = 1UL << 34,

    /// <summary>Verbs for effort without an end: "support", "explore".</summary>
    EffortVerbs = 1UL << 35,

    /// <summary>Verbs that change a state for the better or worse: "improve", "strengthen".</summary>
    ChangeVerbs = 1UL << 36,

    /// <summary>Verbs that say what is or happens: "is", "have", "receive".</summary>
    StateVerbs = 1UL << 37,

    /// <summary>Things that a team makes or holds: "handbook", "workshop".</summary>
    Artefacts = 1UL << 38,

    /// <summary>What is counted or measured of a result: "revenue", "satisfaction".</summary>
    Results = 1UL << 39,

    /// <summary>States that nobody can point at: "culture", "excellence".</summary>
    Abstractions = 1UL << 40,

    /// <summary>Words on which nobody agrees when they are met: "better", "seamless".</summary>
    Vague = 1UL << 41,

    /// <summary>What is done when something is finished: "launched", "certified", "in place".</summary>
    Completions = 1UL << 42,

    /// <summary>People who act by themselves: "customers", "users".</summary>
    Others = 1UL << 43,

    /// <summary>Words that open the definition of a measure: "number", "percentage", "degree".</summary>
    MeasureNouns = 1UL << 44,
    Conjunctions = 1UL << 45,

    /// <summary>Frequent words of languages that are not read.</summary>
    Foreign = 1UL << 46,

    /// <summary>Verbs for coming to or keeping a level: "reach", "exceed", "remain".</summary>
    AttainVerbs = 1UL << 47,

    /// <summary>Forms of "be", "have" and the verbs that stand before another: "is", "will", "can".</summary>
    Auxiliaries = 1UL << 48,
    NounDeterminers = 1UL << 49,
    Prepositions = 1UL << 50,

    /// <summary>Words that open a clause inside another: "that", "when".</summary>
    Subordinators = 1UL << 51,

    /// <summary>Small words that belong to the verb before them: "set up".</summary>
    Particles = 1UL << 52,

    /// <summary>What people come together for: "workshop", "campaign".</summary>
    Events = 1UL << 53,

    /// <summary>Positions that are filled: "engineer", "director".</summary>
    Roles = 1UL << 54,

    /// <summary>Work that goes on: "hiring", "maintenance".</summary>
    Processes = 1UL << 55,

    /// <summary>Words behind whose "of" the thing itself stands: "a set of".</summary>
    Containers = 1UL << 56,

    /// <summary>"will" and its like, behind which it is said what somebody does.</summary>
    Futures = 1UL << 57,

    /// <summary>Nouns that could be anything: "project", "improvements", "things".</summary>
    Generics = 1UL << 58,

    /// <summary>Verbs of state with which a goal may open: "have", "be".</summary>
    OpeningStates = 1UL << 59,

    /// <summary>What joins a noun to the one that it belongs to: "of".</summary>
    Genitives = 1UL << 60,

    /// <summary>What may stand between an amount and what it is an amount of: "$2M in revenue".</summary>
    NumberJoints = 1UL << 61,

    /// <summary>Words that ask for a multiple: "double", "halve".</summary>
    Multiples = 1UL << 62,

    /// <summary>"a", "the", "each": behind a noun they begin something else.</summary>
    PhraseOpeners = 1UL << 63,
}
