namespace GoalRules;

/// <summary>A number of a statement, as far as it is plain what it means.</summary>
/// <param name="Phrase">The number with its scale ("40", "1.5 million"), without its unit.</param>
/// <param name="Value">What it amounts to; null where that is not plain ("1.200", "-5").</param>
/// <param name="Unit"><c>%</c>, <c>pp</c>, <c>bps</c>, <c>x</c>, a currency's code or <c>$</c>; empty where nothing of the kind stands beside it.</param>
/// <param name="Noun">The word or symbol behind it where that may say what is counted: "days", "customers", "ms"; else empty.</param>
/// <param name="Role">What the words before it make of it.</param>
public sealed record Amount(Phrase Phrase, double? Value, string Unit, string Noun, AmountRole Role)
{
    /// <summary>What most would read where it may mean something else as well: 1.2 of "1.200"; null where it counts nothing.</summary>
    public double? Likely { get; init; }

    /// <summary>Half of what its last digit stands for: as far as a rounded number may be off.</summary>
    internal double Rounding { get; init; }

    /// <summary>Whether a value may have been written as this amount: the same but for rounding or, where it is no share, counted in thousands or millions.</summary>
    public bool Agrees(double value) =>
        IsAbout(value) || (Unit != "%" && value != 0 && (IsAbout(value * 1e3) || IsAbout(value * 1e6) || IsAbout(value / 1e3) || IsAbout(value / 1e6)));

    /// <summary>A value as it can be written in place of this amount; null where the amount is no mere number, such as "1.5 million".</summary>
    public string? Write(double value) => Phrase.Text.All(c => char.IsAsciiDigit(c) || c is '.' or ',') ? Units.Number(value) : null;

    private bool IsAbout(double value) => Value is { } stated && Math.Abs(value - stated) <= Math.Max(Rounding, Math.Abs(stated) * 1e-9);

    public override string ToString() => Unit switch
    {
        "" when Phrase.Text.EndsWith(Noun, StringComparison.Ordinal) => Phrase.Text,
        "" => $"{Phrase.Text} {Noun}",
        "x" or "pp" or "bps" when Phrase.Text.EndsWith(Unit, StringComparison.OrdinalIgnoreCase) => Phrase.Text,
        "$" => $"${Phrase.Text}",
        _ => $"{Phrase.Text} {Unit}",
    };
}

/// <summary>What the words before an amount make of it.</summary>
public enum AmountRole
{
    /// <summary>Anything, such as "97 %" in "deliver 97 % on time".</summary>
    Unknown,

    /// <summary>Where it starts: "from 42 to …".</summary>
    Start,

    /// <summary>Where it must go: "to 50", "reach 50".</summary>
    Target,

    /// <summary>How far it must go: "by 5 %".</summary>
    Change,
}
