namespace GoalRules;

/// <summary>The numbers of one measure, while a text is gone through.</summary>
internal sealed class MeasureDraft
{
    /// <summary>Two numbers that say how far and where to stand no further apart, in words: "by 5 points to 40 %".</summary>
    private const int Reach = 3;

    public Number? From { get; set; }

    public Number? To { get; set; }

    public Number? By { get; set; }

    /// <summary>A word that stands for a number.</summary>
    public WordTarget? Word { get; init; }

    public bool HasClaim => To is not null || By is not null || Word is not null;

    /// <summary>Where the last of it ends in the text.</summary>
    public int End => Math.Max(Math.Max(EndOf(From), EndOf(To)), Math.Max(EndOf(By), Word?.Span.End ?? 0));

    private Number? Claimed => By is null || To?.First < By.First ? To : By;

    private TargetKind Kind => Word?.Kind ?? (Claimed is null || Claimed == To ? TargetKind.Level : Claimed.Unit == "x" ? TargetKind.Ratio : TargetKind.Change);

    /// <summary>Whether a number that says where things stand says it of this; "from 80 to 90" begins a measure of its own.</summary>
    public bool TakesBaseline(Number from) => From is null && HasClaim && (from.Role != AmountRole.Start || Word is not null);

    /// <summary>Whether a number that says what must be reached says it of this.</summary>
    public bool TakesClaim(Number claim, bool isChange, TokenizedText text)
    {
        if ((isChange ? By : To) is not null) return false;
        if (!HasClaim) return true;
        if (From is not null && EndOf(From) == End) return claim.Role == AmountRole.Target;
        var other = isChange ? To : By;
        if (other is null || claim.Role == AmountRole.Unknown || claim.First - other.Behind > Reach) return false;
        for (var i = other.Behind; i < claim.First; i++)
        {
            if (text.Is(i, WordClasses.Conjunctions)) return false;
        }

        return true;
    }

    public StatedMeasure ToMeasure(Statement statement, TokenizedText text, MeasuredReader reader)
    {
        var claimed = Claimed ?? From;
        var measured = Word is { } word ? (word.IsLed ? reader.Before(word.At) : null) ?? reader.Behind(word.At) : reader.Of(From?.First < claimed!.First ? From : claimed, claimed);
        var stated = Word is { } named ? new Amount(new Phrase(statement, named.Span), named.Value, named.Unit, "", AmountRole.Unknown) { Likely = named.Value } : null;
        var isLevel = Word?.Kind == TargetKind.Universal;
        return new StatedMeasure
        {
            Measured = measured is { } span ? new Phrase(statement, span) : null,
            From = AmountReader.Amount(statement, text, From),
            To = isLevel ? stated : AmountReader.Amount(statement, text, To),
            ToUpper = AmountReader.Amount(statement, text, To?.Upper),
            By = isLevel ? AmountReader.Amount(statement, text, By) : stated ?? AmountReader.Amount(statement, text, By),
            ByUpper = AmountReader.Amount(statement, text, By?.Upper),
            Comparator = claimed is not null && HasClaim ? ComparatorReader.Of(text, claimed) : Comparator.None,
            Unit = Word?.Unit ?? (measured?.Start == NounStart(text, claimed!) ? "" : UnitOf(claimed!, text)),
            Kind = Kind,
        };
    }

    /// <summary>What must be reached, as the first number that says so; null where none does.</summary>
    public StatedTarget? ToTarget(Statement statement, TokenizedText text)
    {
        if (Word is { } word) return new StatedTarget(new Phrase(statement, word.Span), word.Value, word.Kind == TargetKind.Change ? $"{word.Unit} change" : word.Unit, word.Kind);
        return Claimed is { } claimed ? Stated(statement, text, claimed, Kind) : null;
    }

    public StatedTarget? ToBaseline(Statement statement, TokenizedText text) => From is null ? null : Stated(statement, text, From, TargetKind.Level);

    private static StatedTarget Stated(Statement statement, TokenizedText text, Number number, TargetKind kind)
    {
        var unit = number.Sign != default ? $"{number.Sign}" : number.Unit == "%" && kind == TargetKind.Change ? "% change" : UnitOf(number, text);
        return new StatedTarget(new Phrase(statement, number.Span), number.Value, unit, kind);
    }

    private static string UnitOf(Number number, TokenizedText text) => number.Unit.Length > 0 ? number.Unit : AmountReader.Noun(text, number);

    /// <summary>Where the word begins that says what is counted; -1 where none does.</summary>
    private static int NounStart(TokenizedText text, Number number) => number.Noun < 0 ? -1 : text[number.Noun].Span.Start;

    private static int EndOf(Number? number) => (number?.Upper ?? number)?.Span.End ?? 0;
}
