namespace GoalRules;

/// <summary>
/// What words and phrases beside a number make of it, one flag for each section of a lexicon's file, which is called like its flag in
/// kebab case. Unlike those of <see cref="WordClasses"/> they are looked up only where a number stands.
/// </summary>
[Flags]
internal enum NumberCues : ulong
{
    None = 0,

    /// <summary>Before it: "at least", "no less than".</summary>
    AtLeast = 1UL << 0,

    /// <summary>Before it: "at most", "up to".</summary>
    AtMost = 1UL << 1,

    /// <summary>Before it: "more than", "over".</summary>
    Above = 1UL << 2,

    /// <summary>Before it: "less than", "under".</summary>
    Below = 1UL << 3,

    /// <summary>Before the first of two: "between".</summary>
    Between = 1UL << 4,

    /// <summary>Before it: "exactly".</summary>
    Exactly = 1UL << 5,

    /// <summary>Behind it: "or more".</summary>
    OrMore = 1UL << 6,

    /// <summary>Behind it: "or less".</summary>
    OrLess = 1UL << 7,

    /// <summary>Behind it: "percent", "per cent".</summary>
    Percent = 1UL << 8,

    /// <summary>Behind it: "percentage points", "pp".</summary>
    PercentagePoints = 1UL << 9,

    /// <summary>Behind it: "basis points", "bps".</summary>
    BasisPoints = 1UL << 10,

    /// <summary>Behind an ordinal that is a level nevertheless: "90th percentile".</summary>
    Percentile = 1UL << 11,

    /// <summary>Units that say nothing of what is measured: "minutes", "points".</summary>
    MeasureUnits = 1UL << 12,

    /// <summary>Before somebody's age: "aged".</summary>
    AgeOpenings = 1UL << 13,

    /// <summary>Behind somebody's age: "years of age".</summary>
    AgeEndings = 1UL << 14,

    /// <summary>Behind somebody's age where a preposition stands before it: French "ans" in "moins de 30 ans".</summary>
    AgeUnits = 1UL << 15,

    /// <summary>Before the ends of a scale: "scale of", as in "on a scale of 1 to 5".</summary>
    ScaleOpenings = 1UL << 16,

    /// <summary>Before the ends of a scale that begins at 0 or 1, or else a level: "score from".</summary>
    RatingOpenings = 1UL << 17,

    /// <summary>Before the size of some part of a whole: "bottom", "of the top".</summary>
    Parts = 1UL << 18,

    /// <summary>Before a place in a ranking: "top".</summary>
    Ranks = 1UL << 19,

    /// <summary>Before a length of time that describes something: "first", "last".</summary>
    Stretches = 1UL << 20,

    /// <summary>Behind the number of a progress note: "done".</summary>
    ProgressEndings = 1UL << 21,

    /// <summary>Between the ends of a range or a movement: "to".</summary>
    RangeJoints = 1UL << 22,

    /// <summary>Before "all" and "every" where a claim follows: "across".</summary>
    UniversalOpenings = 1UL << 23,

    /// <summary>Before the head of a claim: "that", "ensure".</summary>
    ClaimOpenings = 1UL << 24,

    /// <summary>Behind "no" where nothing is counted: "later", "longer".</summary>
    NoneEndings = 1UL << 25,

    /// <summary>Words for none that are a number wherever they stand: "zero".</summary>
    Zeros = 1UL << 26,

    /// <summary>"of".</summary>
    Of = 1UL << 27,

    /// <summary>Before things that are known already: "the", "our".</summary>
    Determiners = 1UL << 28,

    /// <summary>"a", which may be meant as one.</summary>
    Articles = 1UL << 29,

    /// <summary>"half", as in "half a million".</summary>
    Halves = 1UL << 30,

    /// <summary>Between a word that says where things stand and its number: "approx", "at".</summary>
    BaselineHedges = 1UL << 31,

    /// <summary>Before "from" where things were before: "up".</summary>
    Moves = 1UL << 32,

    /// <summary>Before a number that may be a rival's as well as an earlier one: "vs".</summary>
    Contrasts = 1UL << 33,

    /// <summary>Behind a number of earlier: "last".</summary>
    LookBacks = 1UL << 34,

    /// <summary>Before a number that says where, when or with whom rather than how much: "across", "within".</summary>
    Circumstances = 1UL << 35,

    /// <summary>Names of a change, as in "a 5 % increase".</summary>
    Movements = 1UL << 36,

    /// <summary>Between money or a change and what it is made in: "in".</summary>
    In = 1UL << 37,

    /// <summary>Behind the number of a version: "release".</summary>
    VersionEndings = 1UL << 38,

    /// <summary>Behind it: "euros".</summary>
    Euros = 1UL << 39,

    /// <summary>Behind it: "dollars".</summary>
    Dollars = 1UL << 40,

    /// <summary>All that say on which side of the number the measure must lie.</summary>
    Comparators = AtLeast | AtMost | Above | Below | Between | Exactly,
}
