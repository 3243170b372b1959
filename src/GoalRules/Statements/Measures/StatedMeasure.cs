namespace GoalRules;

/// <summary>One thing that a text measures by a number: what it is, where it stands and where it must go.</summary>
public sealed record StatedMeasure
{
    /// <summary>
    /// The words that say what is measured ("uptime" in "keep uptime above 99.9 %") or what is counted ("customers" in "win 20 customers"),
    /// without an article; null where no words say so.
    /// </summary>
    public Phrase? Measured { get; init; }

    /// <summary>Where it stands: "from 42", "(currently 45 %)"; null where the text does not say.</summary>
    public Amount? From { get; init; }

    /// <summary>The level that it must reach or keep, of a range the lower end; null where the text names none.</summary>
    public Amount? To { get; init; }

    /// <summary>The upper end of a range: "between 40 and 50"; else null.</summary>
    public Amount? ToUpper { get; init; }

    /// <summary>How far it must go, as a change ("by 5 %") or a multiple ("double", "3x"), of a range the lower end; null where the text does not say.</summary>
    public Amount? By { get; init; }

    /// <summary>The upper end of a range of changes or multiples: "by 5 to 10 %"; else null.</summary>
    public Amount? ByUpper { get; init; }

    /// <summary>On which side of the number it must come to lie, as far as words or signs say so.</summary>
    public Comparator Comparator { get; init; }

    /// <summary>
    /// <c>%</c>, <c>pp</c> or <c>bps</c>, a currency's code or <c>$</c>, <c>x</c> for a multiple, or the word or symbol behind the number; empty where none stands
    /// there, or where it is what is counted.
    /// </summary>
    public string Unit { get; init; } = "";

    /// <summary>What the number asks for; a level where the text says only where things stand.</summary>
    public TargetKind Kind { get; init; }
}
