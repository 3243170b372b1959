namespace GoalRules;

/// <summary>A clause by the numbers of its words.</summary>
/// <param name="First">The first word.</param>
/// <param name="End">Behind the last word.</param>
/// <param name="Form">How it is built.</param>
/// <param name="Verb">The word that says what is done; -1 where none does.</param>
/// <param name="Action">What that verb does.</param>
/// <param name="Subject">What it speaks of, in a clause that says how things are or names something.</param>
/// <param name="Object">What the verb acts on.</param>
internal readonly record struct ClauseWords(int First, int End, ClauseForm Form, int Verb, ActionKind Action, NounPhrase Subject, NounPhrase Object)
{
    /// <summary>What "and" joins to that: "speed" in "Improve quality and speed".</summary>
    public NounPhrase Coordinated { get; init; }

    /// <summary>What the clause is about: what the verb acts on, or else what it speaks of.</summary>
    public NounPhrase Topic => Form == ClauseForm.Action ? Object : Subject;

    /// <summary>From the verb to what it acts on, or from what is spoken of to the verb, or only that: whatever there is.</summary>
    public TextSpan Core(TokenizedText text)
    {
        var (first, end) = Topic.IsEmpty ? (First, End) : (Topic.First, Topic.End);
        if (Verb >= 0) (first, end) = (Math.Min(first, Verb), Math.Max(end, Verb + 1));
        return text.Span(first, end - 1);
    }

    /// <summary>The clause as a rule sees it.</summary>
    public Clause In(Statement statement) => new(
        Phrase(statement, First, End)!,
        Form,
        Phrase(statement, Verb, Verb + 1),
        Action,
        Topic.IsEmpty ? null : Phrase(statement, Topic.First, Topic.End),
        Topic.Kind);

    private static Phrase? Phrase(Statement statement, int first, int end) =>
        first < 0 ? null : new Phrase(statement, TextSpan.FromTo(statement.Words[first].Span.Start, statement.Words[end - 1].Span.End));
}
