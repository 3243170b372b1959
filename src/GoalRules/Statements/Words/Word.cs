namespace GoalRules;

/// <summary>A run of letters and digits in a statement; decimal points and apostrophes inside it belong to it.</summary>
public readonly record struct Word(TextSpan Span, WordKind Kind)
{
    /// <summary>What the lexicon says of it.</summary>
    internal WordClasses Classes { get; init; }

    /// <summary>Which way a verb says that a measure is to go; null where it says neither.</summary>
    internal Direction? Direction => Is(WordClasses.IncreaseVerbs) ? GoalRules.Direction.Up : Is(WordClasses.DecreaseVerbs) ? GoalRules.Direction.Down : null;

    internal bool Is(WordClasses classes) => (Classes & classes) != WordClasses.None;
}

/// <summary>What a word consists of.</summary>
public enum WordKind
{
    /// <summary>Letters only: "revenue", "d'ici".</summary>
    Letters,

    /// <summary>A number: "42", "1,234.5".</summary>
    Number,

    /// <summary>Letters and digits: "Q3", "v2", "10th".</summary>
    Mixed,
}
