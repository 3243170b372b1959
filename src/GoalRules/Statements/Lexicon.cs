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

    public PhraseSet Share { get; }

    public PhraseSet Change { get; }

    public PhraseSet Count { get; }

    private IReadOnlyList<string> Section(string name) => _lists.Sections.GetValueOrDefault(name, []);

    private PhraseSet Phrases(string section) => new(Section(section));

    private FrozenSet<string> Words(string section) => Section(section).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
