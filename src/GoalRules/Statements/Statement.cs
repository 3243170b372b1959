using System.Runtime.CompilerServices;

namespace GoalRules;

/// <summary>
/// A goal's text as the engine reads it, with a span for everything that was understood. It is read on first use, and once:
/// the same object may be used from several threads.
/// </summary>
public sealed class Statement
{
    private const double Half = 0.5;
    private const double Unlikely = 0.25;
    private const double VeryUnlikely = 0.1;

    private static readonly ConditionalWeakTable<IReadOnlyList<string>, PhraseSet> Prepared = [];

    private readonly string? _goalId;
    private readonly string _field;
    private readonly Lexicon _lexicon;
    private StatementReading? _known;

    private Statement(string text, string? goalId, string field, Lexicon lexicon)
    {
        Text = text;
        _goalId = goalId;
        _field = field;
        _lexicon = lexicon;
    }

    /// <summary>The text, exactly as it was submitted.</summary>
    public string Text { get; }

    /// <summary>Whether the words of the text's language are known; if not, the absence of something proves nothing.</summary>
    public bool IsUnderstood => !_lexicon.IsEmpty && !IsForeign;

    /// <summary>The words, from left to right.</summary>
    public IReadOnlyList<Word> Words => Tokens;

    /// <summary>Wording that promises effort instead of naming a result: "do our best", "as much as possible".</summary>
    public IReadOnlyList<Phrase> EffortPhrases => Known.EffortPhrases ??= Phrases(
        _lexicon.Effort.Find(Plain).Concat(_lexicon.EffortOpenings.Find(Plain).Where(BeginsSentence)).WithoutOverlaps());

    /// <summary>Gaps that the author meant to fill in later: "X%", "TBD", "[number]".</summary>
    public IReadOnlyList<Phrase> Placeholders => Known.Placeholders ??= Phrases(Gaps);

    /// <summary>Dates and periods that say when the result is due, in the order of the text.</summary>
    public IReadOnlyList<Phrase> Dates => Known.Dates ??= Phrases(Calendar.Deadlines);

    /// <summary>The first of <see cref="Dates"/>; null where the text has none.</summary>
    public Phrase? Deadline => Dates.Count > 0 ? Dates[0] : null;

    /// <summary>Numbers in digits that count or measure something: no part of a date, a name or a version.</summary>
    public IReadOnlyList<Phrase> Numbers => Known.Numbers ??= Phrases(Counted.Where(number => number is { IsQuantity: true, IsInWords: false }).Select(number => number.Span));

    /// <summary>The numbers of the text with their units, as far as it is plain what they mean.</summary>
    public IReadOnlyList<Amount> Amounts => Known.Amounts ??= AmountReader.Amounts(this, Tokenized, Counted);

    /// <summary>All that the text measures by numbers, in its order: what it is, where it stands and where it must go.</summary>
    public IReadOnlyList<StatedMeasure> Measures => Measured.Measures;

    /// <summary>The first threshold that the text sets: "to 50", "at least 95 %", "3x", "every account"; null where it sets none.</summary>
    public StatedTarget? Target => Measured.Target;

    /// <summary>What says when the goal is reached, going by the text alone.</summary>
    public MeasureKind MeasureKind => Target is not null ? MeasureKind.Numeric : Judgement.Measured > Half ? MeasureKind.Milestone : MeasureKind.None;

    /// <summary>What the text says, one thing after another: "raise sales", "cut waste".</summary>
    public IReadOnlyList<Clause> Clauses => Known.Clauses ??= [.. ClauseWords.Select(clause => clause.In(this))];

    /// <summary>
    /// The words that nobody can measure, such as "seamless", where the text is vague and they may be why; in the order of the text. None
    /// where nothing but effort is promised, which says more.
    /// </summary>
    public IReadOnlyList<Phrase> VagueWords => Known.VagueWords ??= IsVague && Target is null && !IsEffortOnly ? Phrases(VagueWordReader.Read(Tokenized, ClauseWords)) : [];

    /// <summary>The goals that the text holds where it holds several; empty where it is one, where they cannot be told apart, or where nothing but effort is promised.</summary>
    public IReadOnlyList<Phrase> Parts => Known.Parts ??= (IsCompound || MayBeCompound) && !IsEffortOnly && new PartReader(this, Tokenized, ClauseWords).Read() is { Count: > 1 } parts ? Phrases(parts) : [];

    /// <summary>Whether the text is the name of a metric rather than a goal: "Net promoter score", "% of trains on time".</summary>
    public bool IsDefinition =>
        Target is null && (Name.IsPresent || Judgement is { Measured: < Half, Definition: > Half } || ClauseWords is [{ Form: not ClauseForm.Action, Topic.IsMeasure: true }, ..] || IsTitle);

    /// <summary>Whether the text says how things are or stay rather than what shall come about, so that nothing falls due: "Our depots are safe", "Keep the depots safe".</summary>
    public bool IsStanding => ClauseWords is [var first, ..] && (first.Form == ClauseForm.State ? Target is null : first.Form == ClauseForm.Action && _lexicon.KeepVerbs.Contains(Tokenized.WordAt(first.Verb)));

    /// <summary>Whether it is plain that the text names neither a quantity to reach nor something to deliver, and is no name of a metric either.</summary>
    public bool IsUnmeasured => IsUnderstood && Judgement.Definition < Unlikely && !Name.IsPresent && !MayBeCounted && Judgement.Measured < (_lexicon.EndSigns.OccursIn(Plain) ? VeryUnlikely : Unlikely);

    /// <summary>The text as a goal that can be measured, with what it already says filled in: "Increase [measure of trust] from [baseline] to [target] by Q3".</summary>
    public string Template => new GoalTemplate(this, Tokenized).Measurable();

    /// <summary>The text with a gap for the date that it lacks: "Open the new depot by [date]".</summary>
    public string DatedTemplate => new GoalTemplate(this, Tokenized).Dated();

    /// <summary>How sure the reading is of what follows, each from 0 to 1.</summary>
    public Judgement Judgement => Known.Judgement ??= Judgement.Of(this, Tokenized);

    /// <summary>What <see cref="Judgement"/> was put together from, in the order of the text; a sign that occurs twice counts twice.</summary>
    public IReadOnlyList<JudgedSign> JudgedSigns
    {
        get
        {
            var sink = new JudgedSigns();
            if (Words.Count > 0) SignReader.Read(this, Tokenized, ref sink);
            return sink.Signs;
        }
    }

    /// <summary>Whether pass or fail hangs on words that nobody can measure, or on nothing at all.</summary>
    public bool IsVague => Judgement.Vague > Half;

    /// <summary>Whether nothing but effort is promised: such words, and no <see cref="Target"/>.</summary>
    public bool IsEffortOnly => EffortPhrases.Count > 0 && Target is null;

    /// <summary>Whether the text is about work done and outputs rather than about what changes because of them.</summary>
    public bool IsActivity => Judgement.Activity > Half;

    /// <summary>Whether the text holds several parts that could succeed and fail independently.</summary>
    public bool IsCompound => Judgement.Compound > Half;

    /// <summary>The number that says where things stand: "from 42", "(currently 45 %)"; null where there is none.</summary>
    public StatedTarget? Baseline => Measured.Baseline;

    /// <summary>Whether words say where the measure stands: "from 42 to …", "currently", "up from", "vs".</summary>
    public bool StatesBaseline => Amounts.Any(amount => amount.Role == AmountRole.Start) || _lexicon.BaselineSigns.OccursIn(Plain);

    /// <summary>The verb that the text opens with, where it says which way a measure is to go: "increase", "cut"; else null.</summary>
    public Phrase? ChangeVerb => Opening.ChangeVerb is { } verb ? new Phrase(this, verb) : null;

    /// <summary>Which way <see cref="ChangeVerb"/> goes.</summary>
    public Direction? Direction => Opening.Direction;

    /// <summary>The work that the text is about, from the verb to its object: "hold 12 trainings"; null where it is about what changes.</summary>
    public Phrase? Activity => IsActivity ? new Phrase(this, ClauseWords[0].Core(Tokenized)) : null;

    /// <summary>Changes in per cent, where the text does not say of what: "by 5 %".</summary>
    public IReadOnlyList<PercentChange> PercentChanges => Known.PercentChanges ??= new PercentChangeReader(this, Tokenized).Read();

    /// <summary>
    /// Terms that companies count in different ways ("MQL", "active users"), and acronyms of what is measured that not everybody knows; each
    /// once, and none that the text itself defines.
    /// </summary>
    public IReadOnlyList<Phrase> Terms => Known.Terms ??= Phrases(ReadTerms(isName: false));

    /// <summary>Phrases that say how something is to be reached: "by holding weekly calls", "through newsletters".</summary>
    public IReadOnlyList<Phrase> Methods => Known.Methods ??= Phrases(new MethodReader(Tokenized, Calendar.Covers).Read());

    /// <summary>Whether words give a reason: "so that", "because".</summary>
    public bool GivesReason => _lexicon.Reasons.OccursIn(Plain);

    /// <summary>The day on which the text says that the result is due; null where it gives none, no year, or another date or period as well.</summary>
    public DateOnly? DueOn => DueDay is { Year: > 0 and var year } day ? day.InYear(year) : null;

    /// <summary>The whole text as a location.</summary>
    public Location Location => new(SubjectType.Goal, GoalId, _field, Span: null, Text);

    internal IReadOnlyList<ClauseWords> ClauseWords => Known.ClauseWords ??= ClauseReader.Read(Tokenized);

    /// <summary>What has been read so far.</summary>
    private StatementReading Known => _known ??= new StatementReading();

    private string Plain => Known.Plain ??= PlainText.Of(Text);

    private List<Word> Tokens => Known.Tokens ??= Tokenizer.Words(Plain, _lexicon);

    private TokenizedText Tokenized => Known.Tokenized ??= new TokenizedText(Plain, Tokens, _lexicon);

    private DateReader Calendar => Known.Calendar ??= new DateReader(Tokenized);

    private IReadOnlyList<Number> Counted => Known.Counted ??= new NumberReader(Tokenized, Calendar, Gaps).Read();

    private MetricName Name => Known.Name ??= new MetricName(Tokenized);

    /// <summary>"Brand awareness", "Average deal size": what could be measured, and nothing about it.</summary>
    private bool IsTitle => ClauseWords is [{ Form: ClauseForm.Label, Topic.Kind: ObjectKind.Result or ObjectKind.Abstraction }];

    private OpeningReader Opening => Known.Opening ??= new OpeningReader(Tokenized);

    /// <summary>Whether the text, whose language nobody named, has more words of other languages than of known ones.</summary>
    private bool IsForeign
    {
        get
        {
            var (foreign, known) = (0, 0);
            foreach (var word in Words)
            {
                if (word.Is(WordClasses.Foreign)) foreign++;
                else if (word.Classes != WordClasses.None) known++;
            }

            return foreign > 1 && foreign > known;
        }
    }

    private IReadOnlyList<TextSpan> Gaps => Known.Gaps ??= [.. PlaceholderReader.Read(Plain, _lexicon)];

    private MeasureReader Measured => Known.Measured ??= new MeasureReader(this, Tokenized, Name, Counted, Calendar, Gaps).Read();

    private CalendarDay? DueDay => Dates.Count == 1 && Calendar.All.Count == 1 ? DayReader.Read(Part(Dates[0].Span)) : null;

    /// <summary>"Cut the repair time from 9 to 5 days and train all mechanics": two things to do, of which one says how far a measure shall move.</summary>
    private bool MayBeCompound =>
        Judgement.Compound > VeryUnlikely && ClauseWords.Count(clause => clause is { Form: ClauseForm.Action, Object.IsEmpty: false }) > 1 && Amounts.Any(amount => amount.Role is AmountRole.Target or AmountRole.Change);

    private bool MayBeCounted => Placeholders.Count > 0 || Words.Any(word => word.Is(WordClasses.MeasureNouns)) || Numbers.Count > 0;

    private string GoalId => _goalId ?? throw new InvalidOperationException("The statement is not linked yet; evaluate its submission under a rule pack.");

    public static implicit operator Statement(string? text) => new(text ?? "", goalId: null, "", Lexicons.BuiltIn.All);

    /// <summary>
    /// Where some of <paramref name="phrases"/> stand in the text: whole words, whatever the case, from left to right; of those that
    /// begin together the longest. Hand in the same list each time, such as an option's, since it is prepared once.
    /// </summary>
    public IReadOnlyList<Phrase> Find(params IReadOnlyList<string> phrases) => Phrases(Prepared.GetValue(phrases, list => new PhraseSet(list.Select(PlainText.Of))).Find(Plain));

    /// <summary>The place of some of the text.</summary>
    public Location At(TextSpan span) => new(SubjectType.Goal, GoalId, _field, span, Text.Substring(span.Start, span.Length));

    /// <summary>The day of the text's one date, in the year of <paramref name="other"/> where the text names none; null where it gives no day.</summary>
    public DateOnly? DueOnInYearOf(DateOnly other) => DueDay?.InYear(other.Year);

    /// <summary>The days that <see cref="Deadline"/> can mean; null where the text has none, or where they cannot be told.</summary>
    /// <param name="asOf">The day that counts as today.</param>
    /// <param name="calendar">The organisation's, for quarters, halves and fiscal years.</param>
    /// <param name="cycle">The period that the goal belongs to, in which a date without a year is looked for first.</param>
    public Period? DeadlinePeriod(DateOnly asOf, FiscalCalendar calendar, Cycle? cycle = null)
    {
        if (Deadline is not { Span: var span }) return null;
        var reader = new PeriodReader(asOf, calendar, cycle);
        // "year-end 2026" is two dates that mean one.
        var isContinued = Dates.Count > 1 && Dates[1].Span.Start == span.End + 1 && Plain[span.End] == ' ';
        return (isContinued ? reader.Read(Part(new TextSpan(span.Start, Dates[1].Span.End - span.Start))) : null) ?? reader.Read(Part(span));
    }

    /// <summary>Whether <see cref="ChangeVerb"/> is followed by this name, so that it says which way the thing of that name goes.</summary>
    public bool Changes(string name)
    {
        var changed = Opening.Object;
        return ChangeVerb is not null && name.Length > 0 && changed.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && (changed.Length == name.Length || !char.IsLetterOrDigit(changed[name.Length]));
    }

    public override string ToString() => Text;

    /// <summary>The terms to which the text gives a meaning, "MQL (marketing qualified lead)", as <see cref="Definitions.Key"/> has them.</summary>
    internal IReadOnlySet<string> ExplainedTerms => Known.ExplainedTerms ??= new DefinitionReader(Tokenized).Read();

    /// <summary>Such terms where the text is the name of a measure.</summary>
    internal IEnumerable<Phrase> TermsOfName() => Phrases(ReadTerms(isName: true));

    /// <summary>What the text says, whatever its wording in small things; equal for texts that say the same.</summary>
    internal string Said => new Wording(Tokenized).InOrder(Calendar.All);

    /// <summary>A number that is the same for texts of the same words, whatever their order; told faster than <see cref="Said"/>.</summary>
    internal ulong SumOfWords => new Wording(Tokenized).SumOfWords();

    internal ReadOnlySpan<char> WordAt(Word word) => Plain.AsSpan(word.Span.Start, word.Span.Length);

    /// <summary>The signs of the text by name, for fitting their weights.</summary>
    internal IReadOnlyList<string> Signs()
    {
        var sink = new SignNames();
        SignReader.Read(this, Tokenized, ref sink);
        return sink.Names;
    }

    /// <summary>Lets go of what has been read; who asks again has it read again.</summary>
    internal void Forget() => _known = null;

    /// <summary>The same text, read as a field of a goal.</summary>
    internal Statement Of(string goalId, string field, Lexicon lexicon) => new(Text, goalId, field, lexicon);

    private IEnumerable<TextSpan> ReadTerms(bool isName) =>
        new TermReader(this, Tokenized, span => Gaps.Cover(span) || Calendar.Covers(span)).Read(isName)
            .Where(term => !ExplainedTerms.Contains(Definitions.Key(Plain.Substring(term.Start, term.Length))));

    private bool BeginsSentence(TextSpan span)
    {
        var before = Plain.AsSpan(0, span.Start).TrimEnd(' ');
        return before.IsEmpty || before[^1] is '.' or ';' or ':' or '!' or '?' or '*' or '-';
    }

    /// <summary>Some of the text by itself.</summary>
    private TokenizedText Part(TextSpan span)
    {
        var plain = Plain.Substring(span.Start, span.Length);
        return new TokenizedText(plain, Tokenizer.Words(plain, _lexicon), _lexicon);
    }

    private Phrase[] Phrases(IEnumerable<TextSpan> spans) => [.. spans.Select(span => new Phrase(this, span))];
}
