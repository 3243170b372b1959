using System.Collections.Frozen;

namespace GoalRules;

/// <summary>
/// The words that statements are read with, one file a language. A file has sections in square brackets, then a word or phrase a
/// line, or <c>word = number</c> where the section needs it; <c>#</c> begins a comment.
/// </summary>
internal sealed class Lexicon
{
    private static readonly FrozenDictionary<string, Lexicon> ByLanguage =
        new[] { "en", "fr" }.ToFrozenDictionary(language => language, language => new Lexicon([Load(language)]), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, List<string>> _sections;

    private Lexicon(IReadOnlyList<Dictionary<string, List<string>>> languages)
    {
        _sections = languages.SelectMany(sections => sections)
            .GroupBy(section => section.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.SelectMany(section => section.Value).ToList(), StringComparer.Ordinal);
        IsEmpty = languages.Count == 0;
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

    /// <summary>The words of every known language together.</summary>
    public static Lexicon All { get; } = new([Load("en"), Load("fr")]);

    /// <summary>No words at all, for a language that nobody taught us.</summary>
    private static Lexicon None { get; } = new([]);

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

    /// <param name="language">A BCP 47 tag such as <c>fr-CA</c>; absent: all languages.</param>
    public static Lexicon For(string? language) => string.IsNullOrEmpty(language)
        ? All
        : ByLanguage.GetValueOrDefault(language.Split('-', '_')[0], None);

    /// <summary>Whether a word is a number; French "un" and "une" are articles more often.</summary>
    public bool IsNumberWord(ReadOnlySpan<char> word) => word is not ("un" or "une") && NumberWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private List<string> Section(string name) => _sections.GetValueOrDefault(name, []);

    private PhraseSet Phrases(string section) => new(Section(section));

    private FrozenSet<string> Words(string section) => Section(section).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, List<string>> Load(string language)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"Lexicons/{language}.txt")!;
        using var reader = new StreamReader(stream);
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? section = null;
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') sections[line[1..^1]] = section = [];
            else section!.Add(line);
        }

        return sections;
    }
}
