namespace GoalRules;

/// <summary>What has been read of a statement so far, apart from the statement, so that a million of them need not hold what nobody asks for again.</summary>
internal sealed class StatementReading
{
    public IReadOnlyList<Phrase>? EffortPhrases { get; set; }

    public IReadOnlyList<Phrase>? Placeholders { get; set; }

    public IReadOnlyList<Phrase>? Dates { get; set; }

    public IReadOnlyList<Phrase>? Numbers { get; set; }

    public IReadOnlyList<Amount>? Amounts { get; set; }

    public IReadOnlyList<Clause>? Clauses { get; set; }

    public IReadOnlyList<Phrase>? VagueWords { get; set; }

    public IReadOnlyList<Phrase>? Parts { get; set; }

    public Judgement? Judgement { get; set; }

    public IReadOnlyList<PercentChange>? PercentChanges { get; set; }

    public IReadOnlyList<Phrase>? Terms { get; set; }

    public IReadOnlyList<Phrase>? Methods { get; set; }

    public IReadOnlyList<ClauseWords>? ClauseWords { get; set; }

    public string? Plain { get; set; }

    public List<Word>? Tokens { get; set; }

    public TokenizedText? Tokenized { get; set; }

    public DateReader? Calendar { get; set; }

    public IReadOnlyList<Number>? Counted { get; set; }

    public MetricName? Name { get; set; }

    public OpeningReader? Opening { get; set; }

    public IReadOnlyList<TextSpan>? Gaps { get; set; }

    public MeasureReader? Measured { get; set; }

    public IReadOnlySet<string>? ExplainedTerms { get; set; }
}
