namespace GoalRules;

/// <summary>A number of a text, in digits or in words, with its unit and what the words before it make of it.</summary>
internal sealed class Number
{
    /// <summary>The first word that it takes.</summary>
    public required int First { get; init; }

    /// <summary>The word behind the number and its scale.</summary>
    public required int Next { get; init; }

    /// <summary>The word behind its unit.</summary>
    public required int Behind { get; init; }

    /// <summary>The number with its sign and scale, and whatever is written in one with them: "-12", "1.5 million", "30s".</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What most would read.</summary>
    public required double Value { get; set; }

    /// <summary>Half of what its last digit stands for.</summary>
    public double Rounding { get; init; }

    /// <summary>Whether nothing else can be meant.</summary>
    public bool IsPlain { get; set; }

    /// <summary>Whether nothing else can be meant but for the sign before it, which joins two numbers as well as it makes one negative.</summary>
    public bool IsPlainButForSign { get; init; }

    /// <summary>Whether it counts or measures something, unlike "10th" and "3D".</summary>
    public bool IsQuantity { get; init; }

    /// <summary>Whether it is written in words: "three hundred".</summary>
    public bool IsInWords { get; init; }

    /// <summary>Thousands, millions, dozens; 1 where it is written out.</summary>
    public double Scale { get; init; } = 1;

    /// <summary><c>%</c>, <c>pp</c>, <c>bps</c>, <c>x</c>, a currency's code or <c>$</c>; else empty.</summary>
    public required string Unit { get; set; }

    /// <summary>The currency's sign where one stands beside it.</summary>
    public char Sign { get; init; }

    /// <summary>A unit of another kind that is written in one with it: "ms", "kg"; else empty.</summary>
    public string Symbol { get; set; } = "";

    /// <summary>The word behind it that may say what is counted; -1 where none does.</summary>
    public int Noun { get; set; } = -1;

    /// <summary>What the phrase right before it says of it.</summary>
    public NumberCues Lead { get; init; }

    /// <summary>The first word of that phrase; <see cref="First"/> where there is none.</summary>
    public int LeadFirst { get; init; }

    /// <summary>Whether a word such as "from" stands before it.</summary>
    public bool IsBehindStart { get; init; }

    public AmountRole Role { get; set; }

    /// <summary>The other end where it begins a range: "40-50", "between 40 and 50".</summary>
    public Number? Upper { get; set; }
}
