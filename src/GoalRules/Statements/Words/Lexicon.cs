using System.Collections.Frozen;

namespace GoalRules;

/// <summary>The words that a statement is read with: those of one language, or of several together.</summary>
internal sealed class Lexicon
{
    /// <summary>Sentences with gaps rather than words, to which nothing can be added.</summary>
    public const string TemplateSection = "template";

    private static readonly (WordClasses Class, string Section)[] ClassSections =
        [.. Enum.GetValues<WordClasses>().Where(value => value != WordClasses.None).Select(value => (value, Kebab($"{value}")))];

    /// <summary>What a form of a verb has of the verb; which way it goes is listed for each form.</summary>
    private const WordClasses Verbs = PartsOfSpeech.Verbs & ~(WordClasses.IncreaseVerbs | WordClasses.DecreaseVerbs);

    private const WordClasses Nouns = PartsOfSpeech.Nouns | WordClasses.Containers | WordClasses.Generics;

    private static readonly (NumberCues Cue, string Section)[] CueSections =
        [.. Enum.GetValues<NumberCues>().Where(value => ulong.IsPow2((ulong)value)).Select(value => (value, Kebab($"{value}")))];

    private readonly WordLists _lists;
    private readonly IReadOnlyList<Lexicon> _languages;
    private readonly FrozenDictionary<string, NumberCues>.AlternateLookup<ReadOnlySpan<char>> _cues;
    private readonly FrozenDictionary<string, WordClasses>.AlternateLookup<ReadOnlySpan<char>> _classes;

    /// <param name="lists">The words.</param>
    /// <param name="languages">Of several languages together, those of each; else nothing.</param>
    public Lexicon(WordLists lists, params IReadOnlyList<Lexicon> languages)
    {
        _lists = lists;
        _languages = languages;
        IsEmpty = lists.Sections.Count == 0;
        _classes = Classes();
        var cues = Cues();
        _cues = cues.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestCue = cues.Keys.Select(phrase => Tokenizer.Words(phrase).Count).DefaultIfEmpty().Max();
        Effort = Phrases("effort");
        EffortOpenings = Phrases("effort-openings");
        Placeholders = Phrases("placeholder");
        Months = Values("months", LexiconValues.Count);
        NumberValues = Values("number-words", LexiconValues.Count);
        NumberScales = Values("number-scales", LexiconValues.Factor);
        Multiples = Values("multiples", LexiconValues.Factor);
        Fractions = Values("fractions", LexiconValues.Factor);
        CalendarUnits = Values("calendar-units", LexiconValues.Name<CalendarUnit>);
        Edges = Values("edge", LexiconValues.Name<PeriodEdge>);
        Ordinals = Values("ordinals", LexiconValues.Count);
        PeriodPlaces = Values("period-adjectives", LexiconValues.Name<PeriodPlace>);
        YearKinds = Values("fiscal-year", LexiconValues.Name<YearKind>);
        PeriodEnds = Phrases("period-end");
        ServiceLevelVerbs = Phrases("service-level");
        EndSigns = Phrases("end-signs");
        BaselineSigns = Phrases("baseline-signs");
        Reasons = Phrases("reasons");
        Levels = Phrases("levels");
        Movements = Phrases("movements");
        Share = Phrases("share");
        Change = Phrases("change");
        Count = Phrases("count");
        VolumeSigns = Phrases("volume-signs");
        SpeedSigns = Phrases("speed-signs");
        DurationSigns = Phrases("duration-signs");
        QualitySigns = Phrases("quality-signs");
        Percentages = Phrases("percentages");
        PointsSigns = Phrases("points-signs");
        CompanyTerms = Phrases("company-terms");
        FunnelWords = Phrases("funnel-words");
        DefinitionSigns = Phrases("definition-signs");
        CompanyAcronyms = Set("company-acronyms", StringComparer.Ordinal);
        FunnelAcronyms = Set("funnel-acronyms", StringComparer.Ordinal);
        WellKnownAcronyms = Set("well-known-acronyms", StringComparer.Ordinal);
        MethodPrepositions = Set("method-prepositions", StringComparer.OrdinalIgnoreCase);
        Abbreviations = Set("abbreviations", StringComparer.OrdinalIgnoreCase);
        KeepVerbs = Set("keep-verbs", StringComparer.OrdinalIgnoreCase);
        Pronouns = Set("pronouns", StringComparer.OrdinalIgnoreCase);
        MethodVerbs = Set("method-verbs", StringComparer.OrdinalIgnoreCase);
        Templates = Section(TemplateSection).Select(LexiconValues.Split).DistinctBy(entry => entry.Word, StringComparer.Ordinal).ToFrozenDictionary(entry => entry.Word, entry => entry.Value, StringComparer.Ordinal);
    }

    /// <summary>Whether the language is unknown, so that the absence of a word proves nothing.</summary>
    public bool IsEmpty { get; }

    public PhraseSet Effort { get; }

    public PhraseSet EffortOpenings { get; }

    public PhraseSet Placeholders { get; }

    public FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months { get; }

    /// <summary>What a number word amounts to.</summary>
    public FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> NumberValues { get; }

    /// <summary>What a word multiplies the number before it by: "million".</summary>
    public FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> NumberScales { get; }

    /// <summary>What a word such as "double" or "halve" multiplies a measure by.</summary>
    public FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Multiples { get; }

    /// <summary>What part of a measure a word says: "half", as in "by half".</summary>
    public FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Fractions { get; }

    public FrozenDictionary<string, CalendarUnit>.AlternateLookup<ReadOnlySpan<char>> CalendarUnits { get; }

    public FrozenDictionary<string, PeriodEdge>.AlternateLookup<ReadOnlySpan<char>> Edges { get; }

    /// <summary>Which of its kind in the year a period is: "third".</summary>
    public FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Ordinals { get; }

    /// <summary>Which of its kind from now a period is: "this", "next".</summary>
    public FrozenDictionary<string, PeriodPlace>.AlternateLookup<ReadOnlySpan<char>> PeriodPlaces { get; }

    /// <summary>Whose years a word says are meant: "fiscal".</summary>
    public FrozenDictionary<string, YearKind>.AlternateLookup<ReadOnlySpan<char>> YearKinds { get; }

    /// <summary>How many words the longest phrase beside a number has.</summary>
    public int LongestCue { get; }

    public PhraseSet PeriodEnds { get; }

    public PhraseSet ServiceLevelVerbs { get; }

    /// <summary>Words that may give even an open-ended text an end: a deliverable, a comparison, a quantity in words.</summary>
    public PhraseSet EndSigns { get; }

    public PhraseSet BaselineSigns { get; }

    public PhraseSet Reasons { get; }

    /// <summary>Names of measures that stand somewhere before any work begins.</summary>
    public PhraseSet Levels { get; }

    /// <summary>Names of measures that are a change already, so that they start from nothing.</summary>
    public PhraseSet Movements { get; }

    public PhraseSet Share { get; }

    public PhraseSet Change { get; }

    public PhraseSet Count { get; }

    /// <summary>Names of measures that count how much is done, whatever comes of it: "tickets closed".</summary>
    public PhraseSet VolumeSigns { get; }

    /// <summary>Names of measures that say how fast work goes, of which more is faster: "throughput".</summary>
    public PhraseSet SpeedSigns { get; }

    /// <summary>The same, of which less is faster: "handling time".</summary>
    public PhraseSet DurationSigns { get; }

    /// <summary>Names of measures that would show if work got worse: "errors", "complaints".</summary>
    public PhraseSet QualitySigns { get; }

    /// <summary>Names of measures that are shares by their very name: "win rate".</summary>
    public PhraseSet Percentages { get; }

    /// <summary>Words that say whether a change in per cent means points: "percentage points", "relative".</summary>
    public PhraseSet PointsSigns { get; }

    /// <summary>Terms that companies seldom count in the same way: "active users".</summary>
    public PhraseSet CompanyTerms { get; }

    /// <summary>Words of selling, beside which <see cref="FunnelAcronyms"/> are terms.</summary>
    public PhraseSet FunnelWords { get; }

    public PhraseSet DefinitionSigns { get; }

    /// <summary>The like of <see cref="CompanyTerms"/> in capitals: "MQL".</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CompanyAcronyms { get; }

    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FunnelAcronyms { get; }

    /// <summary>Acronyms that need no definition: "CEO".</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WellKnownAcronyms { get; }

    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MethodPrepositions { get; }

    /// <summary>What people do, as it is told behind such a preposition: "holding".</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MethodVerbs { get; }

    /// <summary>Words behind which a full stop ends no sentence: "avg".</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations { get; }

    /// <summary>Verbs for holding what is reached already: "keep", "maintain".</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KeepVerbs { get; }

    /// <summary>Words for something that was named before: "it", "one".</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns { get; }

    /// <summary>How a text is said again with gaps, part by part; see <see cref="GoalTemplate"/>.</summary>
    public FrozenDictionary<string, string> Templates { get; }

    /// <summary>The language that knows most words of a text, of equals the first; the lexicon itself where it has but one.</summary>
    public Lexicon Closest(TokenizedText text) =>
        _languages.Count == 0 ? this : _languages.MaxBy(language => text.Words.Count(word => language.ClassesOf(text.Text.AsSpan(word.Span.Start, word.Span.Length)) != WordClasses.None))!;

    /// <summary>What a word or a phrase makes of a number beside it.</summary>
    public NumberCues CuesOf(ReadOnlySpan<char> phrase) => _cues.TryGetValue(phrase, out var cues) ? cues : NumberCues.None;

    /// <summary>What is known of a word, whatever its case.</summary>
    public WordClasses ClassesOf(ReadOnlySpan<char> word)
    {
        if (_classes.TryGetValue(word, out var classes)) return classes;
        // "l'équipe", "d'accidents"
        return word.Length > 3 && word[1] == '\'' && _classes.TryGetValue(word[2..], out classes) ? classes & Nouns : ClassesOfStem(word.Length > 3 && word[1] == '\'' ? word[2..] : word);
    }

    /// <summary>"rewriting", "migrated", "ships" and "policies", by the verb or noun that they are a form of.</summary>
    private WordClasses ClassesOfStem(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return WordClasses.None;
        var ending = word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? 3 : word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? 2 : word[^1] is 's' or 'S' or 'x' or 'X' ? 1 : 0;
        if (ending == 0 || word.Length - ending is < 2 or > 20) return WordClasses.None;
        Span<char> stem = stackalloc char[24];
        var length = word.Length - ending;
        word[..length].CopyTo(stem);
        if (_classes.TryGetValue(stem[..length], out var classes)) return Form(classes);
        if (ending == 1)
        {
            if (length > 2 && stem[length - 1] is 'e' or 'E' && _classes.TryGetValue(stem[..(length - 1)], out classes)) return Form(classes);
            if (length < 3 || stem[length - 1] is not ('e' or 'E') || stem[length - 2] is not ('i' or 'I')) return WordClasses.None;
            stem[length - 2] = 'y';
            return _classes.TryGetValue(stem[..(length - 1)], out classes) ? Form(classes) : WordClasses.None;
        }

        stem[length] = 'e';
        if (_classes.TryGetValue(stem[..(length + 1)], out classes)) return Form(classes);
        return stem[length - 1] == stem[length - 2] && _classes.TryGetValue(stem[..(length - 1)], out classes) ? Form(classes) : WordClasses.None;

        // "closed" tells that something is done, as well as what is done; "policies" is a noun as "policy" is.
        WordClasses Form(WordClasses known) => ending switch
        {
            1 => known & (Verbs | Nouns),
            2 when (known & WordClasses.ProductionVerbs) != WordClasses.None => WordClasses.Completions,
            _ => known & Verbs,
        };
    }

    private IReadOnlyList<string> Section(string name) => _lists.Sections.GetValueOrDefault(name, []);

    private PhraseSet Phrases(string section) => new(Section(section));

    private FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string section, StringComparer comparer) =>
        Section(section).ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    private FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> Values<T>(string section, Func<string, T> read) => Section(section).Select(LexiconValues.Split)
        .DistinctBy(entry => entry.Word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(entry => entry.Word, entry => read(entry.Value), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private FrozenDictionary<string, NumberCues> Cues()
    {
        var cues = new Dictionary<string, NumberCues>(StringComparer.OrdinalIgnoreCase);
        foreach (var (cue, section) in CueSections)
        {
            foreach (var phrase in Section(section)) cues[phrase] = cues.GetValueOrDefault(phrase) | cue;
        }

        return cues.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private FrozenDictionary<string, WordClasses>.AlternateLookup<ReadOnlySpan<char>> Classes()
    {
        var classes = new Dictionary<string, WordClasses>(StringComparer.OrdinalIgnoreCase);
        foreach (var (wordClass, section) in ClassSections)
        {
            foreach (var line in Section(section))
            {
                var word = LexiconValues.Split(line).Word;
                classes[word] = classes.GetValueOrDefault(word) | wordClass;
            }
        }

        // A plural that is listed for something else is still what its singular is.
        foreach (var word in classes.Keys.Where(word => word.Length > 3 && word[^1] is 's').ToList())
        {
            if (classes.TryGetValue(word[..^1], out var singular)) classes[word] |= singular & Nouns;
        }

        return classes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>"DatePrepositions" as "date-prepositions".</summary>
    private static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(c)}" : $"{c}"));
}
