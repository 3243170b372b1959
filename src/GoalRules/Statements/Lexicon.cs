using System.Collections.Frozen;

namespace GoalRules;

/// <summary>The words that a statement is read with: those of one language, or of several together.</summary>
internal sealed class Lexicon
{
    private static readonly (WordClasses Class, string Section)[] ClassSections =
        [.. Enum.GetValues<WordClasses>().Where(value => value != WordClasses.None).Select(value => (value, Kebab($"{value}")))];

    private static readonly (NumberCues Cue, string Section)[] CueSections =
        [.. Enum.GetValues<NumberCues>().Where(value => ulong.IsPow2((ulong)value)).Select(value => (value, Kebab($"{value}")))];

    private readonly WordLists _lists;
    private readonly FrozenDictionary<string, NumberCues>.AlternateLookup<ReadOnlySpan<char>> _cues;
    private readonly FrozenDictionary<string, WordClasses>.AlternateLookup<ReadOnlySpan<char>> _classes;

    public Lexicon(WordLists lists)
    {
        _lists = lists;
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

    /// <summary>Words that may give even such a verb an end: a deliverable, a comparison, a quantity in words.</summary>
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

    /// <summary>What is known of a word, whatever its case.</summary>
    public WordClasses ClassesOf(ReadOnlySpan<char> word) => _classes.TryGetValue(word, out var classes) ? classes : ClassesOfVerb(word);

    /// <summary>What a word or a phrase makes of a number beside it.</summary>
    public NumberCues CuesOf(ReadOnlySpan<char> phrase) => _cues.TryGetValue(phrase, out var cues) ? cues : NumberCues.None;

    /// <summary>"rewriting", "migrated" and "ships", by the verb that they are a form of.</summary>
    private WordClasses ClassesOfVerb(ReadOnlySpan<char> word)
    {
        const WordClasses Verbs = WordClasses.ProductionVerbs | WordClasses.EffortVerbs | WordClasses.ChangeVerbs;
        var ending = word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? 3 : word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? 2 : word.EndsWith("s", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        if (ending == 0 || word.Length - ending is < 3 or > 20) return WordClasses.None;
        Span<char> stem = stackalloc char[24];
        var length = word.Length - ending;
        word[..length].CopyTo(stem);
        if (_classes.TryGetValue(stem[..length], out var classes)) return Form(classes);
        stem[length] = 'e';
        if (_classes.TryGetValue(stem[..(length + 1)], out classes)) return Form(classes);
        return stem[length - 1] == stem[length - 2] && _classes.TryGetValue(stem[..(length - 1)], out classes) ? Form(classes) : WordClasses.None;

        // "closed" tells that something is done, as well as what is done.
        WordClasses Form(WordClasses verb) => ending == 2 && (verb & WordClasses.ProductionVerbs) != WordClasses.None ? WordClasses.Completions : verb & Verbs;
    }

    /// <summary>Whether a word is a number; French "un" and "une" are articles more often.</summary>
    public bool IsNumberWord(ReadOnlySpan<char> word) => word is not ("un" or "une") && ClassesOf(word).HasFlag(WordClasses.NumberWords);

    private IReadOnlyList<string> Section(string name) => _lists.Sections.GetValueOrDefault(name, []);

    private PhraseSet Phrases(string section) => new(Section(section));

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

        return classes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>"DatePrepositions" as "date-prepositions".</summary>
    private static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(c)}" : $"{c}"));
}
